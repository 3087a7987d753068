import { Group, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

interface PageProps {
  title: string;
  /** A short label above the title. */
  eyebrow?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
}

/** A page below the shell: the one h1, the document's title, and the width of the text. */
export function Page({ title, eyebrow, lead, actions, narrow, children }: PageProps) {
  useDocumentTitle(title);
  return (
    <div className="page" data-narrow={narrow ? true : undefined}>
      <Group justify="space-between" align="flex-end" mb="lg" gap="sm">
        <div>
          {eyebrow && <div className="eyebrow">{eyebrow}</div>}
          <Title order={1} size="h2">
            {title}
          </Title>
          {lead && (
            <Text c="dimmed" mt={4} component="div">
              {lead}
            </Text>
          )}
        </div>
        {actions}
      </Group>
      {children}
    </div>
  );
}

export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Esport Coach Connect` : 'Esport Coach Connect';
  }, [title]);
}
