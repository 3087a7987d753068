import { Button, Loader } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { IconArrowDown } from '@tabler/icons-react';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/auth/useSession';
import { formatDate } from '~/format';
import { Announcer } from './Announcer';
import { layOut } from './layout';
import { MessageRow } from './MessageRow';
import { outbox } from './outbox';
import { useOthersRead } from './readMarks';
import { entries, lastSequence, type Timeline } from './timeline';
import { useOlder } from './useOlder';
import { useScroller } from './useScroller';
import classes from './MessageList.module.css';

interface MessageListProps {
  conversationId: string;
  timeline: Timeline;
}

/** All messages, the newest at the bottom; older ones are loaded on the way up and do not move what is read. */
export function MessageList({ conversationId, timeline }: MessageListProps) {
  const { t } = useTranslation('messages');
  const me = useMe().id;
  const smooth = useReducedMotion() ? 'auto' : 'smooth';
  const sent = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  const older = useOlder(conversationId, timeline);
  const { place, atBottom, onScroll, toBottom } = useScroller(older.load);
  const readUpTo = useReadUpTo(conversationId, timeline, me);
  const rows = useMemo(() => {
    const outgoing = sent.filter((item) => item.conversationId === conversationId);
    return layOut(entries(timeline, outgoing), me, (instant) => formatDate(instant));
  }, [timeline, sent, conversationId, me]);
  const lastOwn = rows.findLast(({ isMine }) => isMine)?.key;
  useEffect(() => toBottom('auto'), [lastOwn, toBottom]);
  return (
    <div className={classes['list']}>
      <div
        ref={place}
        className={classes['scroller']}
        onScroll={onScroll}
        role="region"
        aria-label={t('messages')}
        // Scrolled with the keys where nothing in it can be focused.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <div className={classes['rows']}>
          <Older older={older} />
          {rows.length === 0 && <p className={classes['first']}>{t('writeFirst')}</p>}
          {rows.map((row) => (
            <MessageRow key={row.key} row={row} readUpTo={readUpTo} />
          ))}
        </div>
      </div>
      {!atBottom && (
        <Button
          className={classes['down'] ?? ''}
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowDown size={16} aria-hidden />}
          onClick={() => toBottom(smooth)}
        >
          {t('toNewest')}
        </Button>
      )}
      <Announcer timeline={timeline} me={me} />
    </div>
  );
}

/** Who answers has read what was before. */
function useReadUpTo(conversationId: string, timeline: Timeline, me: string): number {
  const heard = useOthersRead(conversationId);
  const lastOfOthers = timeline.findLast(({ senderId }) => senderId !== me);
  return Math.max(heard, lastSequence(lastOfOthers ? [lastOfOthers] : []));
}

function Older({ older }: { older: ReturnType<typeof useOlder> }) {
  const { t } = useTranslation('messages');
  return (
    <div className={classes['older']}>
      {older.isLoading && <Loader size="sm" />}
      {older.hasFailed && (
        <Button size="compact-sm" variant="default" onClick={older.retry}>
          {t('retryOlder')}
        </Button>
      )}
    </div>
  );
}
