import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import type { RatingView } from '~/api/schema.gen';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useFormProblem } from '~/ui/useFormProblem';
import { useRefreshCoach } from '../queries';

const REPLY_MAX = 2000;

interface ReplyFormProps {
  review: RatingView;
  onTyped: (unsaved: boolean) => void;
  onClose: () => void;
}

/** The public answer to a review. */
export function ReplyForm({ review, onTyped, onClose }: ReplyFormProps) {
  const { t } = useTranslation('coaching');
  const refresh = useRefreshCoach();
  const form = useForm({
    initialValues: { reply: review.reply ?? '' },
    onValuesChange: ({ reply: text }) => onTyped(text !== (review.reply ?? '')),
    validate: { reply: (text) => (text.trim() ? null : t('reviews.missing')) },
  });
  const focus = useCallback((field: HTMLTextAreaElement | null) => field?.focus(), []);
  const { problem, handlers } = useFormProblem(form);
  const reply = $api.useMutation('put', '/api/v1/ratings/{id}/reply', {
    ...handlers,
    onSuccess: async () => {
      await refresh();
      notifications.show({ message: t('reviews.sent') });
      onClose();
    },
  });
  return (
    <form
      onSubmit={form.onSubmit(({ reply: text }) =>
        reply.mutate({ params: { path: { id: review.id } }, body: { text: text.trim() } }),
      )}
    >
      <Stack gap="sm" mt="sm">
        <Textarea
          label={t('reviews.text', { name: review.authorName })}
          description={t('reviews.hint')}
          autosize
          minRows={3}
          maxLength={REPLY_MAX}
          ref={focus}
          {...form.getInputProps('reply')}
        />
        {problem ? <ProblemAlert error={problem} /> : null}
        <Group gap="xs">
          <Button type="submit" loading={reply.isPending}>
            {t('reviews.send')}
          </Button>
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t('form.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
