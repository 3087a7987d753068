import { Button, Loader, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

const LONG_MS = 20_000;

/** The card was taken; our server is to hear of it in a moment. */
export function Waiting({ bookingId }: { bookingId: string }) {
  const { t } = useTranslation('bookings');
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Stack align="flex-start" gap="xs" p="xl" className="framed" role="status">
      <Loader size="sm" type="dots" aria-hidden />
      <Text fw={600}>{t('pay.waiting.title')}</Text>
      <Text c="dimmed">{t(long ? 'pay.waiting.long' : 'pay.waiting.hint')}</Text>
      {long && (
        <Button component={Link} to={`/bookings/${bookingId}`} variant="default">
          {t('pay.toBooking')}
        </Button>
      )}
    </Stack>
  );
}
