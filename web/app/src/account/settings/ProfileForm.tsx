import { Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeView } from '~/api/schema.gen';
import { session } from '~/auth/session';
import { countryOptions } from '~/format/codes';
import { Monogram } from '~/ui/Monogram';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { UnsavedGuard } from '~/ui/UnsavedGuard';
import { useFormProblem } from '~/ui/useFormProblem';
import { focusFirst } from '../entry/focusFirst';
import { changesOf } from '../model/changes';
import { isDisplayName, NAME_MAX } from '../model/displayName';
import { useChangeAccount } from './queries';
import { SettingsCard } from './SettingsCard';

const BIO_MAX = 2000;

export function ProfileForm({ account }: { account: MeView }) {
  const { t, i18n } = useTranslation('account');
  const saved = valuesOf(account);
  const form = useForm({
    initialValues: saved,
    validate: { displayName: (name) => (isDisplayName(name) ? null : t('name.invalid', { max: NAME_MAX })) },
  });
  const { problem, handlers } = useFormProblem(form);
  const change = useChangeAccount({
    ...handlers,
    onSaved: (me) => {
      form.setValues(valuesOf(me));
      form.resetDirty(valuesOf(me));
      void showNewName();
    },
  });
  const countries = useMemo(() => ({ of: i18n.language, options: countryOptions() }), [i18n.language]);
  const values = form.getValues();
  const save = () => change.mutate({ body: changesOf(saved, trimmed(form.getValues())) });
  return (
    <form onSubmit={form.onSubmit(save, focusFirst(form))} noValidate>
      <UnsavedGuard when={form.isDirty()} />
      <SettingsCard title={t('profile.about')} hint={t('profile.aboutHint')}>
        <Group wrap="nowrap" align="flex-start">
          <Monogram name={values.displayName || account.displayName} />
          <TextInput
            flex={1}
            label={t('name.label')}
            required
            autoComplete="nickname"
            maxLength={NAME_MAX}
            {...form.getInputProps('displayName')}
          />
        </Group>
        <TextInput label={t('email.label')} description={t('email.fixed')} value={account.email} readOnly />
        <Select
          label={t('profile.country')}
          placeholder={t('profile.noCountry')}
          searchable
          clearable
          data={countries.options}
          {...form.getInputProps('country')}
        />
        <Textarea
          label={t('profile.bio')}
          description={t('profile.bioHint', { used: (values.bio ?? '').length, max: BIO_MAX })}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          autosize
          minRows={4}
          maxLength={BIO_MAX}
          {...form.getInputProps('bio')}
          value={values.bio ?? ''}
        />
        {problem ? <ProblemAlert error={problem} onRetry={save} /> : null}
        <Group>
          <Button type="submit" loading={change.isPending} disabled={!form.isDirty()}>
            {t('save')}
          </Button>
        </Group>
      </SettingsCard>
    </form>
  );
}

interface ProfileValues extends Record<string, unknown> {
  displayName: string;
  country: string | null;
  bio: string | null;
}

function valuesOf({ displayName, country, bio }: MeView): ProfileValues {
  return { displayName, country: country ?? null, bio: bio ?? null };
}

function trimmed({ displayName, country, bio }: ProfileValues): ProfileValues {
  return { displayName: displayName.trim(), country, bio: bio?.trim() ? bio : null };
}

/** The name in the menu comes with the sign-in. */
async function showNewName(): Promise<void> {
  try {
    await session.renewAfter(await session.accessToken());
  } catch {
    // It comes with the next renewal.
  }
}
