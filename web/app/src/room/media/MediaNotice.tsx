import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Source } from './LocalMedia';
import type { MediaProblem } from './mediaProblem';

interface MediaNoticeProps {
  source: Source;
  problem: MediaProblem | undefined;
  onRetry: () => void;
}

/** Why a device gives nothing, and what to do. */
export function MediaNotice({ source, problem, onRetry }: MediaNoticeProps) {
  const { t } = useTranslation('room');
  if (!problem) {
    return null;
  }
  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title={t(`problem.${source}.${problem}`)}
      role="status"
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t(`problem.hint.${problem}`)}</Text>
        <Button size="xs" variant="default" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      </Stack>
    </Alert>
  );
}
