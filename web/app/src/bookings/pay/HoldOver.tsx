import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import { EmptyState } from '~/ui/EmptyState';
import { bookAgain, takeAgain } from '../model/ways';

/** The hold ran out before the payment: nothing was charged, and the time can be tried again. */
export function HoldOver({ booking }: { booking: BookingView }) {
  const { t } = useTranslation('bookings');
  return (
    <EmptyState
      title={t('pay.over.title')}
      hint={t('pay.over.hint')}
      action={
        <Group gap="sm" mt="xs">
          <Button component={Link} to={takeAgain(booking)}>
            {t('action.takeAgain')}
          </Button>
          <Button component={Link} to={bookAgain(booking)} variant="default">
            {t('taken.allTimes')}
          </Button>
        </Group>
      }
    />
  );
}
