import { Alert, Button, Group, Skeleton, Text } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isProblem } from '~/api/problem';
import { formatDateTime, formatTime } from '~/format';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { formatDay } from '../format';
import { type Bookable, useSlotsBetween } from '../hooks/useSlots';
import { isStillFree, nearestSlots, spanAround } from '../model/nearestSlots';

const OFFERED = 6;

interface HoldProblemProps {
  error: unknown;
  bookable: Bookable;
  /** The start that could not be had. */
  startsAt: string;
  busy: boolean;
  onTake: (startsAt: string) => void;
}

/** Why the time could not be held: when somebody was faster, the nearest free times; else words and another try. */
export function HoldProblem({ error, onTake, startsAt, ...rest }: HoldProblemProps) {
  return isProblem(error, 'slot-unavailable') ? (
    <SlotTaken key={startsAt} startsAt={startsAt} onTake={onTake} {...rest} />
  ) : (
    <ProblemAlert error={error} onRetry={() => onTake(startsAt)} />
  );
}

function SlotTaken({ bookable, startsAt, busy, onTake }: Omit<HoldProblemProps, 'error'>) {
  const { t } = useTranslation('bookings');
  const [span] = useState(() => spanAround(startsAt, Date.now()));
  const slots = useSlotsBetween(bookable, span);
  const near = nearestSlots(slots.data?.items ?? [], startsAt, OFFERED);
  const still = isStillFree(slots.data?.items ?? [], startsAt);
  return (
    <Alert
      color="flare"
      icon={<IconClockExclamation aria-hidden />}
      title={t(still ? 'taken.ownTitle' : 'taken.title')}
      role="alert"
    >
      <Text size="sm" mb="sm">
        {t(still ? 'taken.own' : slots.isPending || near.length > 0 ? 'taken.hint' : 'taken.nothingNear', {
          when: formatDateTime(startsAt),
        })}
      </Text>
      {slots.isPending && <Skeleton height={36} />}
      <Group gap="xs">
        {near.map((slot) => (
          <Button
            key={slot.startsAt}
            size="sm"
            variant="default"
            disabled={busy}
            aria-label={t('time.slot', {
              day: formatDay(slot.startsAt),
              from: formatTime(slot.startsAt),
              to: formatTime(slot.endsAt),
            })}
            onClick={() => onTake(slot.startsAt)}
          >
            {formatDateTime(slot.startsAt)}
          </Button>
        ))}
        <Button
          component={Link}
          size="sm"
          variant="subtle"
          to={`/coaches/${bookable.coachId}/book?offeringId=${bookable.offeringId}`}
        >
          {t('taken.allTimes')}
        </Button>
      </Group>
    </Alert>
  );
}
