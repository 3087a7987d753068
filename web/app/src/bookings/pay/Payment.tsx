import { Alert, Skeleton } from '@mantine/core';
import { IconCreditCardOff } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingView, InstallationView, PaymentToConfirm } from '~/api/schema.gen';
import { useInstallation } from '~/app/installation';
import { StepHeading } from '../book/Steps';
import type { Attempt, DeclineReason } from '../model/cards';
import { HoldCountdown } from '../ui/HoldCountdown';
import { QueryView, SkeletonLines } from '~/ui/QueryView';
import { CancelHold } from './CancelHold';
import classes from './Payment.module.css';
import { Policy } from './Policy';
import { SandboxPayment } from './SandboxPayment';
import { usePayment } from './usePayment';

/** Stripe's script is fetched only where it is needed. */
const StripePayment = lazy(() => import('./StripePayment'));

interface PaymentProps {
  booking: BookingView;
  declined: DeclineReason | undefined;
  onAttempt: (attempt: Attempt | undefined) => void;
  onOver: () => void;
}

/** The payment of a held time: how long it is held, what it costs, and the card. */
export function Payment({ booking, declined, onAttempt, onOver }: PaymentProps) {
  const { t } = useTranslation('bookings');
  const payment = usePayment(booking.id);
  const installation = useInstallation();
  return (
    <div className={classes['columns']}>
      <section className={classes['form']}>
        <StepHeading lead={t('pay.lead')}>{t('pay.heading')}</StepHeading>
        {declined && (
          <Alert
            color="flare"
            mb="md"
            role="alert"
            icon={<IconCreditCardOff aria-hidden />}
            title={t('pay.declined.title')}
          >
            {t(`pay.declined.${declined}`)} {t('pay.declined.again')}
          </Alert>
        )}
        <QueryView query={payment} skeleton={<SkeletonLines count={3} height={56} />}>
          {(opened) =>
            installation.data ? (
              <Card
                booking={booking}
                payment={opened}
                installation={installation.data}
                onAttempt={onAttempt}
              />
            ) : (
              <Skeleton height={180} />
            )
          }
        </QueryView>
      </section>
      <div className={classes['timer']}>
        {booking.holdExpiresAt && <HoldCountdown until={booking.holdExpiresAt} onOver={onOver} />}
      </div>
      <aside className={classes['aside']}>
        <Policy startsAt={booking.startsAt} />
        <CancelHold booking={booking} />
      </aside>
    </div>
  );
}

export interface CardProps {
  booking: BookingView;
  payment: PaymentToConfirm;
  onAttempt: (attempt: Attempt | undefined) => void;
}

function Card({ installation, ...card }: CardProps & { installation: InstallationView }) {
  const { payments, paymentSandboxUrl } = installation;
  return payments === 'SANDBOX' && paymentSandboxUrl ? (
    <SandboxPayment sandboxUrl={paymentSandboxUrl} {...card} />
  ) : (
    <Suspense fallback={<Skeleton height={240} />}>
      <StripePayment {...card} />
    </Suspense>
  );
}
