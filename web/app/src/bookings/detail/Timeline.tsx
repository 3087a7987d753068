import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BookingView } from '~/api/schema.gen';
import { formatDateTime } from '~/format';
import { timeline, type TimelineEntry } from '../model/timeline';
import classes from './Timeline.module.css';

/** The way of the booking: what it passed, and what is ahead. */
export function Timeline({ booking }: { booking: BookingView }) {
  const { t } = useTranslation('bookings');
  return (
    <section>
      <Title order={2} size="h5" mb="sm">
        {t('timeline.title')}
      </Title>
      <ol className={classes['way']}>
        {timeline(booking, booking.history).map((entry) => (
          <Entry key={entry.step} {...entry} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ step, status, at }: TimelineEntry) {
  const { t } = useTranslation('bookings');
  return (
    <li
      className={classes['entry']}
      data-status={status}
      aria-current={status === 'now' ? 'step' : undefined}
    >
      <b>{t(`timeline.${step}`)}</b>
      {at && (
        <span>
          {status === 'ahead'
            ? t(`timeline.expected.${expectation(step)}`, { when: formatDateTime(at) })
            : formatDateTime(at)}
        </span>
      )}
    </li>
  );
}

/** A session starts and ends at a time; the other steps come by a time at the latest. */
function expectation(step: TimelineEntry['step']): 'at' | 'by' {
  return step === 'started' || step === 'delivered' ? 'at' : 'by';
}
