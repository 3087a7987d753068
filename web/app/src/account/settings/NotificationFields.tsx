import { Checkbox, Table, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import classes from './NotificationFields.module.css';
import { CHANNELS, type PreferenceValues, TOPICS, withChannel } from './preferenceValues';
import { SettingsCard } from './SettingsCard';

export function NotificationFields({ form }: { form: UseFormReturnType<PreferenceValues> }) {
  const { t } = useTranslation('account');
  const { notifications } = form.getValues();
  return (
    <SettingsCard title={t('notices.title')} hint={t('notices.hint')}>
      <Table horizontalSpacing={0} verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('notices.topic')}</Table.Th>
            {CHANNELS.map((channel) => (
              <Table.Th key={channel} scope="col" ta="center" px="xs" className={classes['channel'] ?? ''}>
                {t(`channel.${channel}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {TOPICS.map((topic) => (
            <Table.Tr key={topic}>
              <Table.Th scope="row" fw={400}>
                <Text fw={500}>{t(`topic.${topic}.title`)}</Text>
                <Text size="sm" c="dimmed">
                  {t(`topic.${topic}.hint`)}
                </Text>
              </Table.Th>
              {CHANNELS.map((channel) => (
                <Table.Td key={channel} px="xs">
                  <Checkbox
                    size="md"
                    className={classes['check'] ?? ''}
                    aria-label={`${t(`topic.${topic}.title`)}: ${t(`channel.${channel}`)}`}
                    checked={notifications[topic].includes(channel)}
                    onChange={(event) =>
                      form.setFieldValue(
                        `notifications.${topic}`,
                        withChannel(notifications[topic], channel, event.currentTarget.checked),
                      )
                    }
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed">
        {t('notices.always')}
      </Text>
    </SettingsCard>
  );
}
