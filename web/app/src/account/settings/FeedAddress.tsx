import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export function FeedAddress({ url }: { url: string }) {
  const { t } = useTranslation('account');
  return (
    <Group align="flex-end" gap="sm">
      <TextInput
        flex="1 1 14rem"
        label={t('feed.label')}
        description={t('feed.once')}
        value={url}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={url} timeout={3000}>
        {({ copied, copy }) => (
          <Button
            onClick={copy}
            leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
          >
            <span aria-live="polite">{copied ? t('feed.copied') : t('feed.copy')}</span>
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
