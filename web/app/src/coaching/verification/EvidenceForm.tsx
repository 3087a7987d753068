import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useFormProblem } from '~/ui/useFormProblem';
import { useRefreshCoach } from '../queries';

const MAX_EVIDENCE = 10;

interface EvidenceFormProps {
  evidence?: readonly string[];
  onSubmitted?: () => void;
}

/** Links that prove rank or identity, sent to the moderators. */
export function EvidenceForm({ evidence = [''], onSubmitted }: EvidenceFormProps) {
  const { t } = useTranslation('coaching');
  const refresh = useRefreshCoach();
  const form = useForm({
    initialValues: { evidence: [...evidence] },
    validate: { evidence: (links) => (links.some(isFilled) ? null : t('verification.needOne')) },
  });
  const { problem, handlers } = useFormProblem(form);
  const submit = $api.useMutation('post', '/api/v1/coaches/me/verification', {
    ...handlers,
    onSuccess: async () => {
      await refresh();
      onSubmitted?.();
    },
  });
  const links = form.getValues().evidence;
  return (
    <form
      style={{ width: '100%' }}
      onSubmit={form.onSubmit(() => {
        const filled = links.map((link) => link.trim()).filter(isFilled);
        form.setFieldValue('evidence', filled);
        submit.mutate({ body: { evidence: filled } });
      })}
    >
      <Stack gap="xs" align="flex-start">
        {links.map((_, index) => (
          <Group key={index} gap="xs" w="100%" align="flex-start" wrap="nowrap">
            <TextInput
              flex={1}
              type="url"
              inputMode="url"
              maxLength={500}
              label={t('verification.link', { number: index + 1 })}
              placeholder="https://"
              {...form.getInputProps(`evidence.${index}`)}
              error={form.errors[`evidence.${index}`] ?? (index === 0 ? form.errors['evidence'] : null)}
            />
            {links.length > 1 && (
              <ActionIcon
                mt={25}
                size={36}
                variant="default"
                aria-label={t('verification.removeLink', { number: index + 1 })}
                onClick={() => form.removeListItem('evidence', index)}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        ))}
        {links.length < MAX_EVIDENCE && (
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => form.insertListItem('evidence', '')}
          >
            {t('verification.addLink')}
          </Button>
        )}
        {problem ? <ProblemAlert error={problem} /> : null}
        <Button type="submit" loading={submit.isPending}>
          {t('verification.submit')}
        </Button>
      </Stack>
    </form>
  );
}

function isFilled(link: string): boolean {
  return link.trim() !== '';
}
