import { Button, Card, SimpleGrid, Stack, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { useMyOfferings } from '../queries';
import { OfferingCard } from './OfferingCard';

export default function OfferingsPage() {
  const { t } = useTranslation('coaching');
  const offerings = useMyOfferings();
  const [archived, setArchived] = useState(false);
  const create = (
    <Button component={Link} to="/coaching/offerings/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('offerings.create')}
    </Button>
  );
  return (
    <Page title={t('offerings.title')} lead={t('offerings.lead')} actions={create}>
      <QueryView
        query={offerings}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState title={t('offerings.emptyTitle')} hint={t('offerings.emptyHint')} action={create} />
        }
      >
        {({ items }) => {
          const shown = items.filter((offering) => archived || !offering.archived);
          return (
            <Stack>
              {items.some((offering) => offering.archived) && (
                <Switch
                  label={t('offerings.showArchived')}
                  checked={archived}
                  onChange={(event) => setArchived(event.currentTarget.checked)}
                />
              )}
              {shown.length === 0 && <Card>{t('offerings.allArchived')}</Card>}
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                {shown.map((offering) => (
                  <OfferingCard key={offering.id} offering={offering} />
                ))}
              </SimpleGrid>
            </Stack>
          );
        }}
      </QueryView>
    </Page>
  );
}
