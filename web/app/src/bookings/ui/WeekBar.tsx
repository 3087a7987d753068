import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPlayerTrackNext } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatZone } from '~/format';
import { formatDays } from '../format';
import type { Bookable } from '../hooks/useSlots';
import { addDays, type PlainDate } from '../model/dates';
import { WEEK_DAYS } from '../model/weekGrid';
import classes from './TimePicker.module.css';
import { useJump } from './useJump';

interface WeekBarProps {
  bookable: Bookable;
  first: PlainDate;
  today: PlainDate;
  lastDay: PlainDate;
  onFirst: (first: PlainDate) => void;
}

/** Which week is shown, the ways to others, and the zone of all times. */
export function WeekBar({ bookable, first, today, lastDay, onFirst }: WeekBarProps) {
  const { t } = useTranslation('bookings');
  const last = addDays(first, WEEK_DAYS - 1);
  const jump = useJump(bookable, addDays(first, WEEK_DAYS), lastDay, onFirst);
  const before = addDays(first, -WEEK_DAYS);
  return (
    <div className={classes['bar']}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('time.previousWeek')}
        disabled={first <= today}
        onClick={() => onFirst(before < today ? today : before)}
      >
        <IconChevronLeft aria-hidden size={20} />
      </ActionIcon>
      <div className={classes['range']} role="status">
        {formatDays(first, last)}
      </div>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t('time.nextWeek')}
        disabled={last >= lastDay}
        onClick={() => onFirst(addDays(first, WEEK_DAYS))}
      >
        <IconChevronRight aria-hidden size={20} />
      </ActionIcon>
      <Button
        variant="subtle"
        size="sm"
        leftSection={<IconPlayerTrackNext aria-hidden size={16} />}
        loading={jump.searching}
        disabled={last >= lastDay}
        onClick={() => void jump.go()}
      >
        {t('time.nextFree')}
      </Button>
      {(jump.nothing || jump.failed) && (
        <span role="status">{t(jump.failed ? 'time.searchFailed' : 'time.nothingLater')}</span>
      )}
      <div className={classes['zone']}>{t('time.zone', { zone: formatZone() })}</div>
    </div>
  );
}
