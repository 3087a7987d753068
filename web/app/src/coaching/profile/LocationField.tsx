import { Button, Group, Input, Text } from '@mantine/core';
import { IconCurrentLocation, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '~/format';
import type { ProfileValues } from './profileValues';

interface LocationFieldProps {
  value: ProfileValues['location'];
  onChange: (location: ProfileValues['location']) => void;
  /** A place that the server has can be moved, but not taken back. */
  saved: boolean;
}

type Asking = 'idle' | 'busy' | 'refused' | 'unknown';

/** Where the coach is, to be found near by: only when asked for, and only as exact as a district. */
export function LocationField({ value, onChange, saved }: LocationFieldProps) {
  const { t } = useTranslation('coaching');
  const [asking, setAsking] = useState<Asking>('idle');
  function ask() {
    setAsking('busy');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setAsking('idle');
        onChange({ lat: coarse(coords.latitude), lon: coarse(coords.longitude) });
      },
      ({ code }) => setAsking(code === GeolocationPositionError.PERMISSION_DENIED ? 'refused' : 'unknown'),
      { timeout: 15_000, maximumAge: 3_600_000 },
    );
  }
  return (
    <Input.Wrapper
      component="div"
      label={t('profile.location')}
      labelElement="div"
      description={t('profile.locationHint')}
      error={asking === 'refused' || asking === 'unknown' ? t(`profile.locationFailed.${asking}`) : null}
    >
      <Group gap="sm" mt="xs">
        <Text size="sm" className="numeric" role="status">
          {value ? `${degrees(value.lat)}, ${degrees(value.lon)}` : t('profile.noLocation')}
        </Text>
        <Button
          variant="default"
          size="xs"
          loading={asking === 'busy'}
          leftSection={<IconCurrentLocation size={16} aria-hidden />}
          onClick={ask}
        >
          {t(value ? 'profile.updateLocation' : 'profile.useLocation')}
        </Button>
        {value && !saved && (
          <Button
            variant="subtle"
            size="xs"
            leftSection={<IconX size={16} aria-hidden />}
            onClick={() => onChange(null)}
          >
            {t('profile.clearLocation')}
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  );
}

/** About a kilometre. */
function coarse(degree: number): number {
  return Math.round(degree * 100) / 100;
}

function degrees(degree: number): string {
  return `${formatNumber(degree, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}°`;
}
