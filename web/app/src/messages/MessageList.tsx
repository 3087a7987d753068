import { Button, Loader } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { IconArrowDown } from '@tabler/icons-react';
import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { useMe } from '~/auth/useSession';
import { formatDate } from '~/format';
import { Announcer } from './Announcer';
import { layOut } from './layout';
import { MessageRow } from './MessageRow';
import { outbox } from './outbox';
import { useOthersRead } from './readMarks';
import { entries, hasOlder, lastSequence, type Timeline } from './timeline';
import { useOlder } from './useOlder';
import classes from './MessageList.module.css';

interface MessageListProps {
  conversationId: string;
  timeline: Timeline;
}

/** All messages, the newest at the bottom; older ones are loaded on the way up and do not move what is read. */
export function MessageList({ conversationId, timeline }: MessageListProps) {
  const { t } = useTranslation('messages');
  const me = useMe().id;
  const list = useRef<VirtuosoHandle>(null);
  const [atBottom, setAtBottom] = useState(true);
  const smooth = useReducedMotion() ? 'auto' : 'smooth';
  const sent = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  const older = useOlder(conversationId, timeline);
  const readUpTo = useReadUpTo(conversationId, timeline, me);
  const rows = useMemo(() => {
    const outgoing = sent.filter((item) => item.conversationId === conversationId);
    return layOut(entries(timeline, outgoing), me, (instant) => formatDate(instant));
  }, [timeline, sent, conversationId, me]);
  if (rows.length === 0) {
    return <p className={classes['first']}>{t('writeFirst')}</p>;
  }
  return (
    <div className={classes['list']}>
      <Virtuoso
        ref={list}
        className={classes['scroller'] ?? ''}
        data={rows}
        firstItemIndex={timeline[0]?.sequence ?? 1}
        initialTopMostItemIndex={{ index: 'LAST', align: 'end' }}
        computeItemKey={(_, row) => row.key}
        itemContent={(_, row) => <MessageRow row={row} readUpTo={readUpTo} />}
        components={{ Header: older.isLoading ? LoadingOlder : Room, Footer: Room }}
        startReached={hasOlder(timeline) ? older.load : undefined}
        atBottomStateChange={setAtBottom}
        atBottomThreshold={48}
        followOutput={(isAtBottom) => (isAtBottom || rows.at(-1)?.isMine ? smooth : false)}
        alignToBottom
        increaseViewportBy={400}
        aria-label={t('messages')}
      />
      {!atBottom && (
        <Button
          className={classes['down'] ?? ''}
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowDown size={16} aria-hidden />}
          onClick={() => list.current?.scrollToIndex({ index: 'LAST', align: 'end', behavior: smooth })}
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

function LoadingOlder() {
  return (
    <div className={classes['older']}>
      <Loader size="sm" />
    </div>
  );
}

function Room() {
  return <div className={classes['room']} />;
}
