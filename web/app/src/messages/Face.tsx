import { Indicator } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ParticipantView } from '~/api/schema.gen';
import { useLive } from '~/realtime/useLive';
import { Monogram } from '~/ui/Monogram';

interface FaceProps {
  people: readonly ParticipantView[];
  className?: string | undefined;
}

/** Who one talks with, and whether they are there now. */
export function Face({ people, className }: FaceProps) {
  const { t } = useTranslation('messages');
  const isOnline = useLive((live) => people.some(({ personId }) => live.online.has(personId)));
  const name = people[0]?.displayName ?? '';
  return (
    <Indicator
      className={className}
      disabled={!isOnline}
      color="signal"
      position="bottom-end"
      offset={4}
      size={12}
      withBorder
      label={<span className="visually-hidden">{t('online')}</span>}
    >
      <Monogram name={name} size="sm" />
    </Indicator>
  );
}
