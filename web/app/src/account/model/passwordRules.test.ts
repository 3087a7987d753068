import { describe, expect, it } from 'vitest';
import { isAllowedPassword, passwordRules } from './passwordRules';

describe('a password', () => {
  it('has 10 to 128 characters, as people count them', () => {
    expect(passwordRules('sturdy-bo', '').length).toBe(false);
    expect(passwordRules('sturdy-boa', '').length).toBe(true);
    expect(passwordRules('🎮'.repeat(9), '').length).toBe(false);
    expect(passwordRules('ab1'.repeat(43), '').length).toBe(false);
  });

  it('does not tell the e-mail address', () => {
    expect(passwordRules('my-NOVA-l-password', 'nova@x.test').noEmail).toBe(false);
    expect(passwordRules('ann is a short name', 'ann@x.test').noEmail).toBe(true);
    expect(passwordRules('so ann@x.test it is', 'ann@x.test').noEmail).toBe(false);
    expect(passwordRules('anything at all', '').noEmail).toBe(true);
  });

  it('is more than one or two characters again and again', () => {
    expect(passwordRules('abababababab', '').varied).toBe(false);
  });

  it('is allowed when all of that holds', () => {
    expect(isAllowedPassword('sturdy-boat-42', 'nova@x.test')).toBe(true);
    expect(isAllowedPassword('', 'nova@x.test')).toBe(false);
  });
});
