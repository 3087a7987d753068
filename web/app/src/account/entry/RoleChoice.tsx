import { Group, Radio, SimpleGrid, Text } from '@mantine/core';
import { IconDeviceGamepad2, IconSchool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './RoleChoice.module.css';

export type SignUpRole = 'PLAYER' | 'COACH';

const ROLES = [
  { role: 'PLAYER', Icon: IconDeviceGamepad2 },
  { role: 'COACH', Icon: IconSchool },
] as const;

interface RoleChoiceProps {
  value?: SignUpRole;
  onChange?: (role: string) => void;
}

/** What somebody wants here: to learn or to coach. */
export function RoleChoice({ value, onChange }: RoleChoiceProps) {
  const { t } = useTranslation('account');
  return (
    <Radio.Group label={t('role.label')} value={value ?? null} onChange={(role) => onChange?.(role)}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt={6}>
        {ROLES.map(({ role, Icon }) => (
          <Radio.Card
            key={role}
            value={role}
            className={classes['card'] ?? ''}
            aria-label={t(`role.${role}.title`)}
          >
            <Group wrap="nowrap" gap="sm" align="flex-start" flex={1}>
              <Icon aria-hidden className={classes['icon']} />
              <div className={classes['words']}>
                <Text fw={600}>{t(`role.${role}.title`)}</Text>
                <Text size="sm" c="dimmed">
                  {t(`role.${role}.hint`)}
                </Text>
              </div>
              <Radio.Indicator />
            </Group>
          </Radio.Card>
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}
