import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BookingView } from '~/api/schema.gen';
import { Page } from '~/ui/Page';
import type { CallEnd } from './call/Call';

interface AfterCallProps {
  booking: BookingView;
  end: CallEnd;
  onReturn: () => void;
}

/** After the call: what can be done next. */
export function AfterCall({ booking, end, onReturn }: AfterCallProps) {
  const { t } = useTranslation('room');
  const rateable = booking.completedAt !== null && booking.completedAt !== undefined;
  return (
    <Page title={t(`after.${end}`)} eyebrow={booking.title} narrow>
      <Stack gap="lg" className="framed" p="xl">
        <Text>{rateable ? t('after.rateHint') : t(`after.${end}Hint`)}</Text>
        <Group gap="sm">
          <Button component={Link} to={`/bookings/${booking.id}`}>
            {rateable ? t('after.rate') : t('after.booking')}
          </Button>
          {end !== 'closed' && (
            <Button variant="default" onClick={onReturn}>
              {t('after.return')}
            </Button>
          )}
        </Group>
      </Stack>
    </Page>
  );
}
