import { useComputedColorScheme } from '@mantine/core';
import { loadStripe } from '@stripe/stripe-js/pure';
import type { Stripe, StripeElements, StripeElementLocale } from '@stripe/stripe-js';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Unreachable } from '~/api/problem';
import { formatMoney } from '~/format';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { type Attempt, attemptOf } from '../model/cards';
import type { CardProps } from './Payment';
import { PayButton } from './SandboxPayment';

interface Mounted {
  stripe: Stripe;
  elements: StripeElements;
}

/** Stripe's Payment Element: the card's data goes from the browser to Stripe and never to us. */
export default function StripePayment({ payment, onAttempt }: CardProps) {
  const field = useRef<HTMLDivElement>(null);
  const { mounted, failure } = usePaymentElement(field, payment.publishableKey, payment.clientSecret ?? '');
  const pay = useMutation({
    mutationFn: async (ready: Mounted) => confirm(ready),
    onMutate: () => onAttempt(undefined),
    onSuccess: (attempt) => onAttempt(attempt),
  });
  const error: unknown = failure ?? pay.error;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (mounted) {
          pay.mutate(mounted);
        }
      }}
    >
      <div ref={field} />
      {error ? <ProblemAlert error={error} /> : null}
      <PayButton amount={formatMoney(payment.amount)} loading={!failure && (!mounted || pay.isPending)} />
    </form>
  );
}

async function confirm({ stripe, elements }: Mounted): Promise<Attempt | undefined> {
  const { error } = await stripe.confirmPayment({
    elements,
    confirmParams: { return_url: `${window.location.origin}${window.location.pathname}` },
    redirect: 'if_required',
  });
  // Stripe shows next to its own fields what is wrong with them.
  return error?.type === 'validation_error' ? undefined : error ? attemptOf(error) : { kind: 'paid' };
}

function usePaymentElement(field: React.RefObject<HTMLDivElement | null>, key: string, clientSecret: string) {
  const { i18n } = useTranslation();
  const theme = useComputedColorScheme('dark') === 'dark' ? 'night' : 'stripe';
  const locale = (i18n.resolvedLanguage ?? 'auto') as StripeElementLocale;
  const [mounted, setMounted] = useState<Mounted>();
  const [failure, setFailure] = useState<Unreachable>();
  useEffect(() => {
    let gone = false;
    let unmount: (() => void) | undefined;
    loadStripe(key)
      .then((stripe) => {
        if (gone || !stripe || !field.current) {
          return;
        }
        const elements = stripe.elements({ clientSecret, locale, appearance: { theme } });
        const element = elements.create('payment');
        element.mount(field.current);
        unmount = () => element.destroy();
        setMounted({ stripe, elements });
      })
      .catch((cause: unknown) => setFailure(new Unreachable('Stripe cannot be loaded', { cause })));
    return () => {
      gone = true;
      unmount?.();
    };
  }, [field, key, clientSecret, locale, theme]);
  return { mounted, failure };
}
