import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './DayList.module.css';
import { ExceptionForm } from './ExceptionForm';
import type { Change, Exception } from './timetable';
import { dateName, spanName } from './words';

interface ExceptionListProps {
  exceptions: readonly Exception[];
  /** `YYYY-MM-DD` in the coach's zone. */
  today: string;
  onChange: (change: Change) => void;
}

/** The dates that differ from the week, and the way to one more. */
export function ExceptionList({ exceptions, today, onChange }: ExceptionListProps) {
  const { t } = useTranslation('coaching');
  const [editing, setEditing] = useState<Exception | 'new'>();
  const coming = exceptions.filter(({ date }) => date >= today);
  return (
    <Stack gap="sm">
      {coming.length === 0 && !editing && (
        <Text size="sm" c="dimmed">
          {t('availability.noExceptions')}
        </Text>
      )}
      <ul className={classes['days']}>
        {coming.map((exception) => (
          <li key={exception.date}>
            <Group justify="space-between" wrap="nowrap" py={6}>
              <div>
                <Text fw={500}>{dateName(exception.date)}</Text>
                <Text size="sm" c="dimmed">
                  {exception.spans.map(spanName).join(', ') || t('availability.dayOff')}
                </Text>
              </div>
              <Group gap={4} wrap="nowrap">
                <ActionIcon
                  size={36}
                  variant="subtle"
                  color="gray"
                  aria-label={t('availability.editDate', { date: dateName(exception.date) })}
                  onClick={() => setEditing(exception)}
                >
                  <IconPencil size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  size={36}
                  variant="subtle"
                  color="gray"
                  aria-label={t('availability.removeDate', { date: dateName(exception.date) })}
                  onClick={() => onChange({ kind: 'unexcept', date: exception.date })}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </Group>
            </Group>
          </li>
        ))}
      </ul>
      {editing ? (
        <ExceptionForm
          key={editing === 'new' ? 'new' : editing.date}
          exception={editing === 'new' ? undefined : editing}
          today={today}
          onCancel={() => setEditing(undefined)}
          onDone={(made) => {
            onChange({ kind: 'except', exceptions: made });
            setEditing(undefined);
          }}
        />
      ) : (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setEditing('new')}
          >
            {t('availability.addException')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
