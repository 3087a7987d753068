import { Button, Card } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { useCoach, useMyOfferings } from '../queries';
import { OfferingForm } from './OfferingForm';

export default function EditOfferingPage() {
  const { t } = useTranslation('coaching');
  const { offeringId } = useParams();
  const coach = useCoach();
  const navigate = useNavigate();
  const offerings = useMyOfferings();
  const mine = offerings.data?.items.find(({ id, archived }) => id === offeringId && !archived);
  return (
    <Page
      title={mine?.title ?? t('offerings.edit')}
      eyebrow={t('offerings.title')}
      lead={t('offerings.editHint')}
    >
      <QueryView
        query={offerings}
        isEmpty={() => !mine}
        empty={
          <EmptyState
            title={t('offerings.goneTitle')}
            hint={t('offerings.goneHint')}
            action={
              <Button component={Link} to="/coaching/offerings">
                {t('offerings.title')}
              </Button>
            }
          />
        }
      >
        {() => (
          <Card maw="48rem">
            <OfferingForm
              key={offeringId}
              coach={coach}
              offering={mine}
              submitLabel={t('form.save')}
              onSaved={() => void navigate('/coaching/offerings')}
            />
          </Card>
        )}
      </QueryView>
    </Page>
  );
}
