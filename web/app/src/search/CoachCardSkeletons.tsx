import { Skeleton } from '@mantine/core';
import classes from './CoachCard.module.css';
import list from './Results.module.css';

/** As many cards as will come, in their size, so that nothing jumps. */
export function CoachCardSkeletons({ count }: { count: number }) {
  return (
    <div className={list['list']} aria-hidden>
      {Array.from({ length: count }, (_, place) => (
        <Skeleton key={place} className={classes['skeleton'] ?? ''} />
      ))}
    </div>
  );
}
