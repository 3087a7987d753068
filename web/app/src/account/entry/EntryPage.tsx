import { Card } from '@mantine/core';
import type { ReactNode } from 'react';
import { Page } from '~/ui/Page';
import classes from './EntryPage.module.css';

interface EntryPageProps {
  title: string;
  lead?: ReactNode;
  /** Other ways in, below the card. */
  footer?: ReactNode;
  children: ReactNode;
}

/** A page on the way into an account. */
export function EntryPage({ title, lead, footer, children }: EntryPageProps) {
  return (
    <Page title={title} lead={lead} narrow>
      <div className="framed">
        <Card padding="lg">{children}</Card>
      </div>
      {footer && <div className={classes['footer']}>{footer}</div>}
    </Page>
  );
}
