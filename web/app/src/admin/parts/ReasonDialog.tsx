import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '~/ui/ProblemAlert';

const MOST = 1000;

interface ReasonDialogProps {
  title: string;
  hint: string;
  action: string;
  danger?: boolean;
  isPending: boolean;
  error: unknown;
  onDecide: (reason: string) => void;
  onClose: () => void;
}

/** A decision that others read the reason of. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { t } = useTranslation('admin');
  const { title, hint, action, danger, isPending, error, onDecide, onClose } = props;
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() ? null : t('reason.missing')) },
  });
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <form onSubmit={form.onSubmit(({ reason }) => onDecide(reason.trim()))} noValidate>
        <Stack>
          <Textarea
            label={t('reason.label')}
            description={hint}
            required
            autosize
            minRows={3}
            maxLength={MOST}
            data-autofocus
            {...form.getInputProps('reason')}
          />
          {error ? <ProblemAlert error={error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={isPending} {...(danger ? { color: 'red' } : {})}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
