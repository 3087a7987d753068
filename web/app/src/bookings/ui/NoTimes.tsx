import { Button, Text, Title } from '@mantine/core';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bookable } from '../hooks/useSlots';
import { addDays, type PlainDate } from '../model/dates';
import { WEEK_DAYS } from '../model/weekGrid';
import classes from './TimePicker.module.css';
import { useJump } from './useJump';

interface NoTimesProps {
  bookable: Bookable;
  first: PlainDate;
  lastDay: PlainDate;
  /** Whether the way on is to take the focus that the grid had. */
  takeFocusRef: RefObject<boolean>;
  onFirst: (first: PlainDate) => void;
}

/** A week without any free time, and the way on. */
export function NoTimes({ bookable, first, lastDay, takeFocusRef, onFirst }: NoTimesProps) {
  const { t } = useTranslation('bookings');
  const jump = useJump(bookable, addDays(first, WEEK_DAYS), lastDay, onFirst);
  const wayOn = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocusRef.current) {
      takeFocusRef.current = false;
      wayOn.current?.focus();
    }
  }, [takeFocusRef]);
  return (
    <div className={`${classes['none']} framed`} role="status">
      <Title order={3} size="h5">
        {t('time.none')}
      </Title>
      <Text c="dimmed" mt={4} mb="md">
        {jump.nothing ? t('time.nothingLater') : t(jump.failed ? 'time.searchFailed' : 'time.noneHint')}
      </Text>
      {!jump.nothing && (
        <Button ref={wayOn} loading={jump.searching} onClick={() => void jump.go()}>
          {t('time.nextFree')}
        </Button>
      )}
    </div>
  );
}
