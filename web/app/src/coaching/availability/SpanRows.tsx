import { ActionIcon, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DAY_END, overlapping, type Span, STEP, withFrom } from './hours';
import { clockName, spanName } from './words';

interface SpanRowsProps {
  /** Of which day or date, for those who hear it. */
  of: string;
  spans: readonly Span[];
  onSet: (index: number, span: Span) => void;
  onRemove: (index: number) => void;
}

/** The hours of a day as rows: from, to, remove. */
export function SpanRows({ of, spans, onSet, onRemove }: SpanRowsProps) {
  const { t } = useTranslation('coaching');
  const clashing = overlapping(spans);
  return (
    <Stack gap={6}>
      {spans.map((span, index) => (
        <div key={index} role="group" aria-label={`${of}, ${spanName(span)}`}>
          <Group gap="xs" wrap="nowrap">
            <NativeSelect
              aria-label={t('availability.from')}
              value={span.from}
              data={clocks(0, DAY_END - STEP, span.from)}
              error={clashing.has(index)}
              onChange={(event) => onSet(index, withFrom(span, Number(event.currentTarget.value)))}
            />
            <Text span c="dimmed" aria-hidden>
              –
            </Text>
            <NativeSelect
              aria-label={t('availability.to')}
              value={span.to}
              data={clocks(span.from + STEP, DAY_END, span.to)}
              error={clashing.has(index)}
              onChange={(event) => onSet(index, { ...span, to: Number(event.currentTarget.value) })}
            />
            <ActionIcon
              size={36}
              variant="subtle"
              color="gray"
              aria-label={t('availability.removeHours', { hours: spanName(span) })}
              onClick={() => onRemove(index)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        </div>
      ))}
    </Stack>
  );
}

/** Every quarter of an hour, and the time that is set although it is none. */
function clocks(first: number, last: number, set: number): { value: string; label: string }[] {
  const quarters = Array.from({ length: DAY_END / STEP + 1 }, (_, index) => index * STEP);
  return [...new Set([...quarters, set])]
    .filter((minute) => minute >= first && minute <= last)
    .sort((a, b) => a - b)
    .map((minute) => ({ value: String(minute), label: clockName(minute) }));
}
