import { Unreachable } from '~/api/problem';
import type { PaymentToConfirm } from '~/api/schema.gen';
import { type Attempt, attemptOf, type CardError, isPaid } from '../model/cards';

/** Stripe's test cards that a person may want to try; the names are those that Stripe gives them. */
export const TEST_CARDS = [
  { key: 'visa', method: 'pm_card_visa', digits: '4242' },
  { key: 'mastercard', method: 'pm_card_mastercard', digits: '4444' },
  { key: 'secure', method: 'pm_card_authenticationRequired', digits: '3184' },
  { key: 'declined', method: 'pm_card_chargeDeclined', digits: '0002' },
  { key: 'noFunds', method: 'pm_card_chargeDeclinedInsufficientFunds', digits: '9995' },
] as const;

export type TestCard = (typeof TEST_CARDS)[number];

interface IntentAnswer {
  status?: string;
  next_action?: { redirect_to_url?: { url: string } } | null;
  error?: CardError;
}

const PATIENCE_MS = 20_000;

/** Confirms a payment with a test card at the sandbox, as Stripe's own script would at Stripe. */
export async function payInSandbox(
  sandboxUrl: string,
  { clientSecret, publishableKey }: PaymentToConfirm,
  card: TestCard,
  returnUrl: string,
): Promise<Attempt> {
  const secret = clientSecret ?? '';
  const intent = secret.split('_secret_')[0] ?? '';
  const answer = await post(`${sandboxUrl}/v1/payment_intents/${intent}/confirm`, publishableKey, {
    client_secret: secret,
    payment_method: card.method,
    return_url: returnUrl,
  });
  const url = answer.next_action?.redirect_to_url?.url;
  if (url) {
    return { kind: 'redirect', url };
  }
  return isPaid(answer.status) ? { kind: 'paid' } : attemptOf(answer.error ?? {});
}

async function post(url: string, key: string, fields: Record<string, string>): Promise<IntentAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}` },
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return (await response.json()) as IntentAnswer;
  } catch (failure) {
    throw new Unreachable('No answer from the payment sandbox', { cause: failure });
  }
}
