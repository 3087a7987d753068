import { formatDate, formatTime } from '~/format';
import { DeliveryState } from './DeliveryState';
import type { Row } from './layout';
import { MessageText } from './MessageText';
import { SendFailure } from './SendFailure';
import classes from './MessageList.module.css';

export function MessageRow({ row, readUpTo }: { row: Row; readUpTo: number }) {
  const { entry, isMine, at } = row;
  const failure = entry.kind === 'outgoing' ? entry.outgoing.failure : undefined;
  return (
    <div
      className={classes['row']}
      data-mine={isMine || undefined}
      data-starts={row.startsGroup || undefined}
    >
      {row.startsDay && (
        <div className={classes['day']}>
          <time dateTime={at}>{formatDate(at)}</time>
        </div>
      )}
      <div className={classes['bubble']} data-waiting={entry.kind === 'outgoing' || undefined}>
        {!isMine && row.startsGroup && entry.kind === 'message' && (
          <span className="visually-hidden">{entry.message.senderName}: </span>
        )}
        <MessageText text={row.body} />
      </div>
      {failure && entry.kind === 'outgoing' ? (
        <SendFailure outgoing={entry.outgoing} failure={failure} />
      ) : (
        row.endsGroup && (
          <div className={classes['foot']}>
            <time dateTime={at}>{formatTime(at)}</time>
            {isMine && <DeliveryState entry={entry} readUpTo={readUpTo} />}
          </div>
        )
      )}
    </div>
  );
}
