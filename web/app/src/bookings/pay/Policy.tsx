import { Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '~/format';
import { policySteps } from '../model/policy';
import classes from './Payment.module.css';

/** What comes back when the player cancels, by when. */
export function Policy({ startsAt }: { startsAt: string }) {
  const { t } = useTranslation('bookings');
  const [now] = useState(Date.now);
  const steps = policySteps(startsAt, now);
  return (
    <section>
      <Title order={3} size="h6" mb={6}>
        {t('policy.title')}
      </Title>
      <ul className={classes['policy']}>
        {steps.map(({ refund, until }) => (
          <li key={refund}>
            <span>
              {until
                ? t('policy.until', { when: formatDateTime(until) })
                : t(steps.length > 1 ? 'policy.after' : 'policy.now')}
            </span>
            <b>{t(`policy.${refund}`)}</b>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" mt={6}>
        {t('policy.coach')}
      </Text>
    </section>
  );
}
