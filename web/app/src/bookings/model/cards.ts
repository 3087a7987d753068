/** How the attempt to pay ended, whoever took the card. */
export type Attempt =
  | { kind: 'paid' }
  /** The payer's bank wants to see the payer. */
  | { kind: 'redirect'; url: string }
  | { kind: 'declined'; reason: DeclineReason };

const DECLINE_REASONS = [
  'insufficient_funds',
  'expired_card',
  'incorrect_cvc',
  'processing_error',
  'payment_intent_authentication_failure',
] as const;

export type DeclineReason = (typeof DECLINE_REASONS)[number] | 'card_declined';

/** An error of Stripe, or of the sandbox that speaks as Stripe does. */
export interface CardError {
  code?: string | undefined;
  decline_code?: string | undefined;
  payment_intent?: { status: string } | undefined;
}

const PAID_STATUSES = ['requires_capture', 'succeeded', 'processing'];

export function isPaid(status: string | undefined): boolean {
  return status !== undefined && PAID_STATUSES.includes(status);
}

/** What an error means; an intent that is paid already, as from another tab, is no decline. */
export function attemptOf({ code, decline_code, payment_intent }: CardError): Attempt {
  if (code === 'payment_intent_unexpected_state' && isPaid(payment_intent?.status)) {
    return { kind: 'paid' };
  }
  const reason = DECLINE_REASONS.find((known) => known === decline_code || known === code);
  return { kind: 'declined', reason: reason ?? 'card_declined' };
}

/** What the address tells after the payer's bank sent the payer back. */
export function returnedAttempt(params: URLSearchParams): Attempt | undefined {
  switch (params.get('redirect_status')) {
    case 'succeeded':
    case 'pending':
      return { kind: 'paid' };
    case 'failed':
      return { kind: 'declined', reason: 'payment_intent_authentication_failure' };
    default:
      return undefined;
  }
}
