import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconCalendar, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { freeSpan, overlapping, type Span } from './hours';
import { SpanRows } from './SpanRows';
import type { Exception } from './timetable';

interface ExceptionFormProps {
  /** Undefined for new ones. */
  exception: Exception | undefined;
  today: string;
  onDone: (exceptions: Exception[]) => void;
  onCancel: () => void;
}

/** One or more dates with other hours than their weekday, or with none. */
export function ExceptionForm({ exception, today, onDone, onCancel }: ExceptionFormProps) {
  const { t } = useTranslation('coaching');
  const [dates, setDates] = useState<string[]>(exception ? [exception.date] : []);
  const [spans, setSpans] = useState<readonly Span[]>(exception?.spans ?? []);
  const free = freeSpan(spans);
  const clash = overlapping(spans).size > 0;
  return (
    <Stack gap="sm" p="md" className="framed" role="group" aria-label={t('availability.addException')}>
      <DatePickerInput
        type="multiple"
        label={t('availability.dates')}
        placeholder={t('availability.pickDates')}
        leftSection={<IconCalendar size={18} aria-hidden />}
        minDate={today}
        clearable
        valueFormat="D MMM YYYY"
        value={dates}
        onChange={(picked) => setDates(picked)}
        disabled={exception !== undefined}
      />
      <SegmentedControl
        aria-label={t('availability.whatThen')}
        value={spans.length > 0 ? 'hours' : 'off'}
        onChange={(kind) => setSpans(kind === 'hours' && free ? [free] : [])}
        data={[
          { value: 'off', label: t('availability.dayOff') },
          { value: 'hours', label: t('availability.otherHours') },
        ]}
      />
      <SpanRows
        of={t('availability.otherHours')}
        spans={spans}
        onSet={(index, span) => setSpans(spans.with(index, span))}
        onRemove={(index) => setSpans(spans.toSpliced(index, 1))}
      />
      {spans.length > 0 && free && (
        <Group>
          <Button
            size="compact-md"
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setSpans([...spans, free])}
          >
            {t('availability.add')}
          </Button>
        </Group>
      )}
      {clash && (
        <Text size="sm" c="error" role="alert">
          {t('availability.clashMerges')}
        </Text>
      )}
      <Group gap="xs">
        <Button
          size="sm"
          disabled={dates.length === 0}
          onClick={() => onDone(dates.map((date) => ({ date, spans })))}
        >
          {t('availability.takeOver')}
        </Button>
        <Button size="sm" variant="subtle" color="gray" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
