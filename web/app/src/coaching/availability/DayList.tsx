import { Button, Group, Text } from '@mantine/core';
import { IconArrowMerge, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CopyDay } from './CopyDay';
import classes from './DayList.module.css';
import { freeSpan, overlapping, type Span } from './hours';
import { SpanRows } from './SpanRows';
import { type Change, type Day, DAYS, type Week } from './timetable';
import { dayName } from './words';

interface DayListProps {
  week: Week;
  onChange: (change: Change) => void;
}

/** The week as a form that needs no pointer. */
export function DayList({ week, onChange }: DayListProps) {
  return (
    <ul className={classes['days']}>
      {DAYS.map((day) => (
        <li key={day} className={classes['day']}>
          <DayHours day={day} spans={week[day]} onChange={onChange} />
        </li>
      ))}
    </ul>
  );
}

interface DayHoursProps {
  day: Day;
  spans: readonly Span[];
  onChange: (change: Change) => void;
}

function DayHours({ day, spans, onChange }: DayHoursProps) {
  const { t } = useTranslation('coaching');
  const free = freeSpan(spans);
  const clash = overlapping(spans).size > 0;
  return (
    <>
      <h3 className={classes['name']}>{dayName(day)}</h3>
      <div>
        {spans.length === 0 && (
          <Text size="sm" c="dimmed" py={6}>
            {t('availability.dayOff')}
          </Text>
        )}
        <SpanRows
          of={dayName(day)}
          spans={spans}
          onSet={(index, span) => onChange({ kind: 'set', day, index, span })}
          onRemove={(index) => onChange({ kind: 'remove', day, index })}
        />
        {clash && (
          <Group gap="xs" mt={4} role="alert">
            <Text size="sm" c="error">
              {t('availability.clash')}
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconArrowMerge size={14} aria-hidden />}
              onClick={() => onChange({ kind: 'merge', day })}
            >
              {t('availability.merge')}
            </Button>
          </Group>
        )}
      </div>
      <Group gap={4} wrap="nowrap" className={classes['tools'] ?? ''}>
        {free && (
          <Button
            size="compact-md"
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            aria-label={t('availability.addOn', { day: dayName(day) })}
            onClick={() => onChange({ kind: 'add', day, span: free })}
          >
            {t('availability.add')}
          </Button>
        )}
        {spans.length > 0 && <CopyDay day={day} onCopy={(to) => onChange({ kind: 'copy', day, to })} />}
      </Group>
    </>
  );
}
