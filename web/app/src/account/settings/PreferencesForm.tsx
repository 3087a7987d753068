import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { MeView } from '~/api/schema.gen';
import { chooseLanguage } from '~/i18n';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { UnsavedGuard } from '~/ui/UnsavedGuard';
import { useFormProblem } from '~/ui/useFormProblem';
import { focusFirst } from '../entry/focusFirst';
import { NotificationFields } from './NotificationFields';
import { patchOf, type PreferenceValues, valuesOf } from './preferenceValues';
import { useChangeAccount } from './queries';
import { QuietHoursFields } from './QuietHoursFields';
import { RegionFields } from './RegionFields';
import { appLanguage } from './language';

export function PreferencesForm({ account }: { account: MeView }) {
  const { t } = useTranslation('account');
  const saved = valuesOf(account);
  const form = useForm<PreferenceValues>({
    initialValues: saved,
    validate: {
      quietFrom: (time, { quiet }) => (quiet && !time ? t('quiet.missing') : null),
      quietTo: (time, { quiet, quietFrom }) => {
        if (!quiet) {
          return null;
        }
        return time ? (time === quietFrom && t('quiet.same')) || null : t('quiet.missing');
      },
    },
  });
  const { problem, handlers } = useFormProblem(form);
  const change = useChangeAccount({
    ...handlers,
    onSaved: (me) => {
      form.setValues(valuesOf(me));
      form.resetDirty(valuesOf(me));
      const language = appLanguage(me.locale);
      if (me.locale !== saved.locale && language) {
        void chooseLanguage(language);
      }
    },
  });
  const save = () => change.mutate({ body: patchOf(saved, form.getValues()) });
  return (
    <form onSubmit={form.onSubmit(save, focusFirst(form))} noValidate>
      <UnsavedGuard when={form.isDirty()} />
      <Stack gap="lg">
        <RegionFields form={form} />
        <NotificationFields form={form} />
        <QuietHoursFields form={form} />
        {problem ? <ProblemAlert error={problem} onRetry={save} /> : null}
        <Group>
          <Button type="submit" loading={change.isPending} disabled={!form.isDirty()}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
