import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useInstallation } from '~/app/installation';

/** In a test installation mails leave for nowhere: where to read them instead. */
export function MailCatcherLink({ email }: { email: string }) {
  const { t } = useTranslation('account');
  const { data } = useInstallation();
  if (!data?.mailCatcherUrl) {
    return null;
  }
  const inbox = `${data.mailCatcherUrl}/api/user/${encodeURIComponent(email.trim().toLowerCase())}/messages/`;
  return (
    <Text size="sm">
      {t('mail.catcher')}{' '}
      <Anchor inherit underline="always" href={inbox} target="_blank" rel="noreferrer">
        {t('mail.catcherOpen')}
      </Anchor>
    </Text>
  );
}
