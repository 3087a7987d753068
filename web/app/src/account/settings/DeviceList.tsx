import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceView } from '~/api/schema.gen';
import { DeviceCard } from './DeviceCard';

const SHOWN_FIRST = 6;

/** This device first, then the last used; only some of many. */
export function DeviceList({ devices }: { devices: readonly DeviceView[] }) {
  const { t } = useTranslation('account');
  const [all, setAll] = useState(false);
  const sorted = [...devices].sort((a, b) => Number(b.current) - Number(a.current));
  const hidden = all ? 0 : sorted.length - SHOWN_FIRST;
  return (
    <div>
      {sorted.slice(0, all ? undefined : SHOWN_FIRST).map((device) => (
        <DeviceCard key={device.id} device={device} />
      ))}
      {hidden > 0 && (
        <Button variant="subtle" mt="sm" onClick={() => setAll(true)}>
          {t('devices.more', { count: hidden })}
        </Button>
      )}
    </div>
  );
}
