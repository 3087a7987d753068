import { Alert, Button, Group, Text } from '@mantine/core';
import { IconBrandApple, IconBrandGoogle, IconBrandWindows } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { feedLinks } from './calendar';
import { SettingsCard } from './SettingsCard';

/** How to take the feed into the calendars that most people have. */
export function FeedHints({ url }: { url: string }) {
  const { t } = useTranslation('account');
  const links = feedLinks(url, t('feed.name'));
  const ways = [
    { way: 'apple', href: links.webcal, Icon: IconBrandApple },
    { way: 'google', href: links.google, Icon: IconBrandGoogle },
    { way: 'outlook', href: links.outlook, Icon: IconBrandWindows },
  ] as const;
  return (
    <SettingsCard title={t('feed.subscribe')} hint={t('feed.subscribeHint')}>
      {!links.isPublic && <Alert color="gray">{t('feed.local')}</Alert>}
      {ways.map(({ way, href, Icon }) => (
        <Group key={way} justify="space-between" gap="sm">
          <Text flex="1 1 14rem" size="sm">
            {t(`feed.${way}.hint`)}
          </Text>
          <Button
            component="a"
            href={href}
            variant="default"
            leftSection={<Icon size={18} aria-hidden />}
            {...(way !== 'apple' && { target: '_blank', rel: 'noreferrer' })}
          >
            {t(`feed.${way}.open`)}
          </Button>
        </Group>
      ))}
    </SettingsCard>
  );
}
