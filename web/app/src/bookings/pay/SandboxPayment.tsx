import { Button, Radio } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '~/format';
import { ProblemAlert } from '~/ui/ProblemAlert';
import type { CardProps } from './Payment';
import classes from './Payment.module.css';
import { payInSandbox, TEST_CARDS, type TestCard } from './sandbox';

/** The payment of an embedded run: test cards, and no money. */
export function SandboxPayment({ sandboxUrl, payment, onAttempt }: CardProps & { sandboxUrl: string }) {
  const { t } = useTranslation('bookings');
  const [card, setCard] = useState<TestCard>(TEST_CARDS[0]);
  const pay = useMutation({
    mutationFn: () =>
      payInSandbox(sandboxUrl, payment, card, `${window.location.origin}${window.location.pathname}`),
    onMutate: () => onAttempt(undefined),
    onSuccess: (attempt) =>
      attempt.kind === 'redirect' ? window.location.assign(attempt.url) : onAttempt(attempt),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        pay.mutate();
      }}
    >
      <p className={classes['test']}>{t('pay.test')}</p>
      <Radio.Group
        label={t('pay.cards')}
        value={card.key}
        onChange={(key) => setCard(TEST_CARDS.find((one) => one.key === key) ?? TEST_CARDS[0])}
      >
        <div className={classes['cards']}>
          {TEST_CARDS.map(({ key, digits }) => (
            <Radio key={key} value={key} label={`${t(`pay.card.${key}`)} ···· ${digits}`} />
          ))}
        </div>
      </Radio.Group>
      {pay.error && (
        <div style={{ marginTop: '1rem' }}>
          <ProblemAlert error={pay.error} />
        </div>
      )}
      <PayButton
        amount={formatMoney(payment.amount)}
        loading={pay.isPending || pay.data?.kind === 'redirect'}
      />
    </form>
  );
}

export function PayButton({ amount, loading }: { amount: string; loading: boolean }) {
  const { t } = useTranslation('bookings');
  return (
    <>
      <Button type="submit" size="md" mt="lg" loading={loading}>
        {t('pay.button', { amount })}
      </Button>
      <p className={classes['secret']}>
        <IconLock size={16} aria-hidden /> {t('pay.secret')}
      </p>
    </>
  );
}
