import { Skeleton, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './admin.module.css';

interface Reading {
  value: string;
  good: boolean;
  hint?: string | undefined;
}

interface TileProps<T> {
  to: string;
  name: string;
  query: UseQueryResult<T, unknown>;
  read: (data: T) => Reading;
}

/** One number and whether it needs somebody. */
export function Tile<T>({ to, name, query, read }: TileProps<T>) {
  const { t } = useTranslation('admin');
  const reading = query.data === undefined ? undefined : read(query.data);
  return (
    <li className={classes['tile']} data-tone={toneOf(reading, query.isError)}>
      <h3 className={classes['name']}>
        <Link to={to}>{name}</Link>
      </h3>
      {reading && <span className={classes['value']}>{reading.value}</span>}
      {reading && !reading.good && (
        <Text size="sm" c="dimmed">
          {reading.hint ?? t('overview.needsYou')}
        </Text>
      )}
      {!reading && (query.isError ? <span>–</span> : <Skeleton height={36} width="40%" />)}
    </li>
  );
}

function toneOf(reading: Reading | undefined, failed: boolean): 'good' | 'bad' | undefined {
  if (!reading) {
    return failed ? 'bad' : undefined;
  }
  return reading.good ? 'good' : 'bad';
}
