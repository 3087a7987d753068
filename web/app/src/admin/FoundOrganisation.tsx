import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useFormProblem } from '~/ui/useFormProblem';
import { useRefresh } from './parts/useRefresh';

const SLUG = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

export function FoundOrganisation() {
  const { t } = useTranslation('admin');
  const refresh = useRefresh('/api/v1/admin/organisations');
  const form = useForm({
    initialValues: { name: '', slug: '' },
    validate: {
      name: (name) => (name.trim() ? null : t('organisations.nameMissing')),
      slug: (slug) => (SLUG.test(slug) ? null : t('organisations.slugWrong')),
    },
  });
  const { problem, handlers } = useFormProblem(form);
  const { mutate, isPending } = $api.useMutation('post', '/api/v1/admin/organisations', {
    ...handlers,
    onSuccess: async () => {
      form.reset();
      await refresh();
    },
  });
  return (
    <form onSubmit={form.onSubmit((body) => mutate({ body }))} noValidate>
      <Stack maw={480} align="stretch">
        <TextInput label={t('organisations.name')} required maxLength={200} {...form.getInputProps('name')} />
        <TextInput
          label={t('organisations.slug')}
          description={t('organisations.slugHint')}
          required
          maxLength={63}
          {...form.getInputProps('slug')}
        />
        {problem ? <ProblemAlert error={problem} /> : null}
        <Button type="submit" loading={isPending} style={{ alignSelf: 'flex-start' }}>
          {t('organisations.foundIt')}
        </Button>
      </Stack>
    </form>
  );
}
