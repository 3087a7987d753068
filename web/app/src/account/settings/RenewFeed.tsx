import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import { ProblemAlert } from '~/ui/ProblemAlert';

/** Another address; calendars that know the old one get nothing any more, so it is asked before. */
export function RenewFeed({ known }: { known: boolean }) {
  const { t } = useTranslation('account');
  const [asked, { open, close }] = useDisclosure();
  const queries = useQueryClient();
  const renew = $api.useMutation('post', '/api/v1/calendar/feed', {
    onSuccess: (feed) => {
      queries.setQueriesData({ queryKey: ['get', '/api/v1/calendar/feed'] }, feed);
      close();
    },
  });
  return (
    <Group>
      <Button variant={known ? 'default' : 'filled'} onClick={open}>
        {t('feed.renew')}
      </Button>
      <Modal opened={asked} onClose={close} title={t('feed.renew')} centered>
        <Text size="sm">{t('feed.renewText')}</Text>
        {renew.error ? <ProblemAlert error={renew.error} /> : null}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" data-autofocus onClick={close}>
            {t('cancel')}
          </Button>
          <Button loading={renew.isPending} onClick={() => renew.mutate({})}>
            {t('feed.renewNow')}
          </Button>
        </Group>
      </Modal>
    </Group>
  );
}
