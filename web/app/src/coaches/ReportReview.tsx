import { ActionIcon, Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { $api } from '~/api/client';
import type { RatingView } from '~/api/schema.gen';
import { usePerson } from '~/auth/useSession';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { showInFields } from '~/ui/problemForm';
import classes from './Reviews.module.css';

/** Lets a person tell the moderators about a review. */
export function ReportReview({ review }: { review: RatingView }) {
  const { t } = useTranslation('coaches');
  const [opened, { open, close }] = useDisclosure();
  const signedIn = usePerson() !== undefined;
  return (
    <>
      <ActionIcon
        className={classes['report'] ?? ''}
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('report.open', { name: review.authorName })}
        onClick={open}
      >
        <IconFlag size={16} aria-hidden />
      </ActionIcon>
      <Modal
        opened={opened}
        onClose={close}
        title={t('report.title')}
        closeButtonProps={{ 'aria-label': t('report.close') }}
      >
        {signedIn ? <ReportForm review={review} onClose={close} /> : <SignInFirst />}
      </Modal>
    </>
  );
}

function ReportForm({ review, onClose }: { review: RatingView; onClose: () => void }) {
  const { t } = useTranslation('coaches');
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() ? null : t('report.reasonMissing')) },
  });
  const report = $api.useMutation('post', '/api/v1/ratings/{id}/report', {
    onError: (error) => void showInFields(form, error),
  });
  if (report.isSuccess) {
    return (
      <>
        <Text role="status">{t('report.done')}</Text>
        <Group justify="flex-end" mt="md">
          <Button onClick={onClose}>{t('report.close')}</Button>
        </Group>
      </>
    );
  }
  return (
    <form
      onSubmit={form.onSubmit(({ reason }) =>
        report.mutate({ params: { path: { id: review.id } }, body: { reason } }),
      )}
    >
      <Textarea
        label={t('report.reason')}
        description={t('report.hint')}
        autosize
        minRows={3}
        maxLength={1000}
        data-autofocus
        {...form.getInputProps('reason')}
      />
      {report.error && !form.errors['reason'] && <ProblemAlert error={report.error} />}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('report.cancel')}
        </Button>
        <Button type="submit" loading={report.isPending}>
          {t('report.send')}
        </Button>
      </Group>
    </form>
  );
}

function SignInFirst() {
  const { t } = useTranslation('coaches');
  const { pathname, search } = useLocation();
  return (
    <>
      <Text>{t('report.signInFirst')}</Text>
      <Group justify="flex-end" mt="md">
        <Button component={Link} to={`/sign-in?to=${encodeURIComponent(pathname + search)}`}>
          {t('report.signIn')}
        </Button>
      </Group>
    </>
  );
}
