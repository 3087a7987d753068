import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastSequence, type Timeline } from './timeline';

/** Reads out what others write while the conversation is open, and nothing of what was there before. */
export function Announcer({ timeline, me }: { timeline: Timeline; me: string }) {
  const { t } = useTranslation('messages');
  const [openedAt] = useState(() => lastSequence(timeline));
  const newest = timeline.at(-1);
  const isNew = newest && newest.sequence > openedAt && newest.senderId !== me;
  return (
    <div className="visually-hidden" role="log" aria-live="polite">
      {isNew && t('announcement', { name: newest.senderName, text: newest.body })}
    </div>
  );
}
