import { Select, type SelectProps } from '@mantine/core';
import { formatMinutes } from '~/format';
import { choices } from './offeringValues';

interface MinutesSelectProps extends Omit<SelectProps, 'value' | 'onChange' | 'data' | 'defaultValue'> {
  usual: readonly number[];
  /** The word for no time at all. */
  zero?: string;
  value: number;
  onChange: (minutes: number) => void;
}

/** A stretch of time out of the usual ones. */
export function MinutesSelect({ usual, zero, value, onChange, ...input }: MinutesSelectProps) {
  return (
    <Select
      {...input}
      allowDeselect={false}
      value={String(value)}
      data={choices(usual, value).map((minutes) => ({
        value: String(minutes),
        label: minutes === 0 && zero ? zero : formatMinutes(minutes),
      }))}
      onChange={(picked) => onChange(Number(picked ?? value))}
    />
  );
}
