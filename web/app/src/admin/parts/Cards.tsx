import { type ReactNode } from 'react';
import classes from '../admin.module.css';

/** A list of things that each need some room. */
export function Cards<T extends { id: string }>({
  items,
  children,
}: {
  items: readonly T[];
  children: (item: T) => ReactNode;
}) {
  return (
    <ul className={classes['cards']}>
      {items.map((item) => (
        <li key={item.id} className={classes['card']}>
          {children(item)}
        </li>
      ))}
    </ul>
  );
}
