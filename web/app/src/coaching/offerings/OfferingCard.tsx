import { Button, Card, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArchive, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $api } from '~/api/client';
import type { OfferingView } from '~/api/schema.gen';
import { formatMinutes, formatMoney } from '~/format';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { useRefreshCoach } from '../queries';
import { Tag } from '../ui/Tag';
import { OfferingWords } from './OfferingWords';

export function OfferingCard({ offering }: { offering: OfferingView }) {
  const { t } = useTranslation('coaching');
  const [asking, { open, close }] = useDisclosure();
  return (
    <Card component="article" data-archived={offering.archived}>
      <Stack gap="xs" h="100%">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <div>
            <Text size="sm" c="dimmed">
              {offering.game} · {formatMinutes(offering.durationMinutes)}
            </Text>
            <Title order={2} size="h4">
              {offering.title}
            </Title>
          </div>
          <Text className="numeric" size="xl" fw={600}>
            {formatMoney(offering.price)}
          </Text>
        </Group>
        <Group gap="xs">
          {offering.instantBooking && <Tag tone="good">{t('offerings.instantBadge')}</Tag>}
          {offering.archived && <Tag tone="quiet">{t('offerings.archivedBadge')}</Tag>}
        </Group>
        <Text size="sm" c="dimmed" flex={1}>
          <OfferingWords terms={offering} />
        </Text>
        {!offering.archived && (
          <Group gap="xs">
            <Button
              component={Link}
              to={`/coaching/offerings/${offering.id}`}
              variant="default"
              size="xs"
              leftSection={<IconPencil size={16} aria-hidden />}
              aria-label={t('offerings.editNamed', { title: offering.title })}
            >
              {t('offerings.edit')}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              size="xs"
              leftSection={<IconArchive size={16} aria-hidden />}
              aria-label={t('offerings.archiveNamed', { title: offering.title })}
              onClick={open}
            >
              {t('offerings.archive')}
            </Button>
          </Group>
        )}
      </Stack>
      <Modal
        opened={asking}
        onClose={close}
        title={t('offerings.archiveNamed', { title: offering.title })}
        centered
        closeButtonProps={{ 'aria-label': t('form.close') }}
      >
        <ArchiveQuestion offering={offering} close={close} />
      </Modal>
    </Card>
  );
}

function ArchiveQuestion({ offering, close }: { offering: OfferingView; close: () => void }) {
  const { t } = useTranslation('coaching');
  const refresh = useRefreshCoach();
  const archive = $api.useMutation('delete', '/api/v1/coaches/me/offerings/{offeringId}', {
    onSuccess: async () => {
      await refresh();
      close();
    },
  });
  return (
    <Stack>
      <Text size="sm">{t('offerings.archiveHint')}</Text>
      {archive.error ? <ProblemAlert error={archive.error} /> : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {t('form.cancel')}
        </Button>
        <Button
          color="flare"
          loading={archive.isPending}
          onClick={() => archive.mutate({ params: { path: { offeringId: offering.id } } })}
        >
          {t('offerings.archive')}
        </Button>
      </Group>
    </Stack>
  );
}
