import { Alert, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '~/api/problem';
import type { Timetable } from '~/api/schema.gen';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { fieldOf } from './timetable';
import { dateName, dayName } from './words';

interface TimetableProblemProps {
  error: unknown;
  /** What the server complains about. */
  sent: Timetable;
  onRetry: () => void;
}

/** What the server said about a timetable, with the days and hours it means. */
export function TimetableProblem({ error, sent, onRetry }: TimetableProblemProps) {
  const { t } = useTranslation('coaching');
  if (!(error instanceof ApiProblem) || error.fieldErrors.length === 0) {
    return <ProblemAlert error={error} onRetry={onRetry} />;
  }
  return (
    <Alert color="flare" role="alert" title={t('availability.refused')}>
      <List size="sm" listStyleType="square">
        {error.fieldErrors.map(({ field, message }) => (
          <List.Item key={field}>
            {placeOf(field, sent)} {message}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function placeOf(field: string, sent: Timetable): string {
  const place = fieldOf(field, sent);
  const day = (place?.day && dayName(place.day)) ?? (place?.date && dateName(place.date));
  const hours = place?.from && place.to ? `${place.from} – ${place.to}` : '';
  return day ? `${[day, hours].filter(Boolean).join(', ')}:` : '';
}
