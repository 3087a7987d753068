import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Change, type Day, DAYS, minutesPerWeek, type Week } from './timetable';

const HOUR = 60;
const WEEKEND: readonly Day[] = ['SATURDAY', 'SUNDAY'];
const EVENINGS = DAYS.filter((day) => !WEEKEND.includes(day)).map((day) => ({
  day,
  span: { from: 18 * HOUR, to: 22 * HOUR },
}));
const WEEKENDS = WEEKEND.map((day) => ({ day, span: { from: 10 * HOUR, to: 18 * HOUR } }));

/** A beginning for a week that is still empty. */
export function Presets({ week, onChange }: { week: Week; onChange: (change: Change) => void }) {
  const { t } = useTranslation('coaching');
  if (minutesPerWeek(week) > 0) {
    return null;
  }
  return (
    <Group gap="xs" mb="sm">
      <Text size="sm">{t('availability.startWith')}</Text>
      <Button
        size="xs"
        variant="light"
        onClick={() => onChange({ kind: 'draw', day: 'MONDAY', spans: EVENINGS })}
      >
        {t('availability.evenings')}
      </Button>
      <Button
        size="xs"
        variant="light"
        onClick={() => onChange({ kind: 'draw', day: 'SATURDAY', spans: WEEKENDS })}
      >
        {t('availability.weekends')}
      </Button>
      <Button
        size="xs"
        variant="light"
        onClick={() => onChange({ kind: 'draw', day: 'MONDAY', spans: [...EVENINGS, ...WEEKENDS] })}
      >
        {t('availability.both')}
      </Button>
    </Group>
  );
}
