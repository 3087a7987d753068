import { Skeleton } from '@mantine/core';
import classes from './CoachPage.module.css';

export function CoachSkeleton() {
  return (
    <div className={classes['columns']}>
      <Skeleton height={320} radius="md" />
      <Skeleton height={460} radius="md" className={classes['box'] ?? ''} />
      <Skeleton height={300} radius="md" />
    </div>
  );
}
