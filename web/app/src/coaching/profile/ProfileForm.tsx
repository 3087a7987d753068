import { Button, Group, MultiSelect, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import type { CoachView } from '~/api/schema.gen';
import { countryOptions, languageOptions, zoneOptions } from '~/format/codes';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { UnsavedGuard } from '~/ui/UnsavedGuard';
import { useFormProblem } from '~/ui/useFormProblem';
import { useRefreshCoach } from '../queries';
import { GamesField } from './GamesField';
import { LocationField } from './LocationField';
import { BIO_MAX, HEADLINE_MAX, type ProfileValues, toBody, toValues } from './profileValues';

interface ProfileFormProps {
  /** Undefined for the first profile. */
  coach: CoachView | undefined;
  submitLabel: string;
  onSaved: () => void;
}

/** What players read about a coach. */
export function ProfileForm({ coach, submitLabel, onSaved }: ProfileFormProps) {
  const { t, i18n } = useTranslation('coaching');
  const refresh = useRefreshCoach();
  const form = useForm<ProfileValues>({
    initialValues: toValues(coach),
    validate: {
      headline: (text) => (text.trim() ? null : t('form.required')),
      games: { game: (name) => (name.trim() ? null : t('form.required')) },
      languages: (codes) => (codes.length > 0 ? null : t('form.required')),
      country: (code) => (code ? null : t('form.required')),
    },
  });
  const { problem, handlers } = useFormProblem(form);
  const options = {
    ...handlers,
    onSuccess: async () => {
      form.resetDirty();
      await refresh();
      onSaved();
    },
  };
  const create = $api.useMutation('post', '/api/v1/coaches', options);
  const change = $api.useMutation('patch', '/api/v1/coaches/me', options);
  const choices = useMemo(
    () => ({ language: i18n.language, languages: languageOptions(), countries: countryOptions() }),
    [i18n.language],
  );
  const save = (values: ProfileValues) =>
    coach ? change.mutate({ body: toBody(values) }) : create.mutate({ body: toBody(values) });
  const values = form.getValues();
  return (
    <form onSubmit={form.onSubmit(save)} noValidate>
      <UnsavedGuard when={form.isDirty()} />
      <Stack gap="md">
        <TextInput
          label={t('profile.headline')}
          description={t('profile.headlineHint')}
          required
          maxLength={HEADLINE_MAX}
          {...form.getInputProps('headline')}
        />
        <Textarea
          label={t('profile.bio')}
          description={t('profile.bioHint', { used: values.bio.length, max: BIO_MAX })}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autosize
          minRows={5}
          maxLength={BIO_MAX}
          {...form.getInputProps('bio')}
        />
        <GamesField form={form} />
        <MultiSelect
          label={t('profile.languages')}
          required
          searchable
          hidePickedOptions
          maxValues={10}
          data={choices.languages}
          {...form.getInputProps('languages')}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={t('profile.country')}
            required
            searchable
            data={choices.countries}
            {...form.getInputProps('country')}
          />
          <Select
            label={t('profile.timeZone')}
            required
            searchable
            allowDeselect={false}
            limit={100}
            data={zoneOptions(values.timeZone)}
            {...form.getInputProps('timeZone')}
          />
        </SimpleGrid>
        <LocationField
          value={values.location}
          onChange={(location) => form.setFieldValue('location', location)}
          saved={Boolean(coach?.location)}
        />
        {problem ? <ProblemAlert error={problem} onRetry={() => save(form.getValues())} /> : null}
        <Group>
          <Button type="submit" loading={create.isPending || change.isPending}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
