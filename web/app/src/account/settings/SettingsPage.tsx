import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Page } from '~/ui/Page';
import classes from './Settings.module.css';

interface SettingsPageProps {
  title: string;
  lead: string;
  actions?: ReactNode;
  children: ReactNode;
}

export function SettingsPage({ title, lead, actions, children }: SettingsPageProps) {
  return (
    <Page title={title} lead={lead} actions={actions}>
      <Stack gap="lg" className={classes['cards'] ?? ''}>
        {children}
      </Stack>
    </Page>
  );
}
