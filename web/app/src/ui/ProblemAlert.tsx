import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, isTransient, Unreachable } from '~/api/problem';

interface ProblemAlertProps {
  error: unknown;
  /** Another try; without it the words must be enough. */
  onRetry?: (() => void) | undefined;
  /** A way on that fits the place. */
  children?: ReactNode;
}

/** What went wrong, in words, and the way on. */
export function ProblemAlert({ error, onRetry, children }: ProblemAlertProps) {
  const { t } = useTranslation('ui');
  const { title, detail } = problemWords(error, t);
  return (
    <Alert color="flare" icon={<IconAlertTriangle aria-hidden />} title={title} role="alert">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{detail}</Text>
        {(onRetry ?? children) && (
          <Group gap="sm">
            {onRetry && (
              <Button size="xs" variant="default" onClick={onRetry}>
                {t('problem.retry')}
              </Button>
            )}
            {children}
          </Group>
        )}
        {onRetry && isTransient(error) && (
          <Text size="xs" c="dimmed">
            {t('problem.retriesItself')}
          </Text>
        )}
      </Stack>
    </Alert>
  );
}

/** The words for an error: ours where we have them in the person's language, else the server's own. */
export function problemWords(error: unknown, t: TFunction): { title: string; detail: string } {
  if (error instanceof Unreachable) {
    return { title: t('problem.unreachable.title'), detail: t('problem.unreachable.detail') };
  }
  if (!(error instanceof ApiProblem)) {
    return { title: t('problem.unknown.title'), detail: t('problem.unknown.detail') };
  }
  if (error.status === 429) {
    return {
      title: t('problem.busy.title'),
      detail: t('problem.busy.detail', { count: error.retryAfter ?? 10 }),
    };
  }
  if (error.status >= 500) {
    return { title: t('problem.server.title'), detail: t('problem.server.detail') };
  }
  const known = t(`problem.known.${error.slug}` as 'problem.retry', { defaultValue: '' });
  return { title: known || error.title, detail: known && t('language') !== 'en' ? '' : error.detail };
}
