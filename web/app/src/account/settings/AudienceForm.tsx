import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Audience, MeView } from '~/api/schema.gen';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useChangeAccount } from './queries';
import { SettingsCard } from './SettingsCard';

const AUDIENCES: readonly Audience[] = ['EVERYONE', 'CONTACTS', 'NOBODY'];

/** Who sees country and bio; saved with the choice. */
export function AudienceForm({ account }: { account: MeView }) {
  const { t } = useTranslation('account');
  const change = useChangeAccount({});
  const wanted = change.isPending ? change.variables.body.privacy?.profile : account.privacy.profile;
  const choose = (audience: string) =>
    change.mutate({ body: { privacy: { profile: audience as Audience } } });
  return (
    <SettingsCard title={t('audience.title')} hint={t('audience.hint')}>
      <Radio.Group aria-label={t('audience.title')} value={wanted ?? 'EVERYONE'} onChange={choose}>
        <Stack gap="sm">
          {AUDIENCES.map((audience) => (
            <Radio
              key={audience}
              value={audience}
              label={t(`audience.${audience}.title`)}
              description={t(`audience.${audience}.hint`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {change.error ? <ProblemAlert error={change.error} /> : null}
    </SettingsCard>
  );
}
