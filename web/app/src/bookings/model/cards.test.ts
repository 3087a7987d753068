import { describe, expect, it } from 'vitest';
import { attemptOf, returnedAttempt } from './cards';

describe('an error of the card', () => {
  it('names the reason that the bank gave', () => {
    expect(attemptOf({ code: 'card_declined', decline_code: 'insufficient_funds' })).toEqual({
      kind: 'declined',
      reason: 'insufficient_funds',
    });
    expect(attemptOf({ code: 'expired_card' })).toEqual({ kind: 'declined', reason: 'expired_card' });
  });

  it('is a plain decline when the reason is not to be told', () => {
    expect(attemptOf({ code: 'card_declined', decline_code: 'stolen_card' })).toEqual({
      kind: 'declined',
      reason: 'card_declined',
    });
  });

  it('is no decline when the payment was made meanwhile', () => {
    const error = { code: 'payment_intent_unexpected_state', payment_intent: { status: 'requires_capture' } };
    expect(attemptOf(error)).toEqual({ kind: 'paid' });
  });
});

describe('the way back from the bank', () => {
  it.each([
    ['redirect_status=succeeded', { kind: 'paid' }],
    ['redirect_status=failed', { kind: 'declined', reason: 'payment_intent_authentication_failure' }],
    ['', undefined],
  ])('%s', (query, attempt) => {
    expect(returnedAttempt(new URLSearchParams(query))).toEqual(attempt);
  });
});
