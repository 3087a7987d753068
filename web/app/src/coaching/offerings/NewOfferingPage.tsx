import { Card } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page } from '~/ui/Page';
import { useCoach } from '../queries';
import { OfferingForm } from './OfferingForm';

export default function NewOfferingPage() {
  const { t } = useTranslation('coaching');
  const coach = useCoach();
  const navigate = useNavigate();
  return (
    <Page title={t('offerings.create')} eyebrow={t('offerings.title')}>
      <Card maw="48rem">
        <OfferingForm
          coach={coach}
          submitLabel={t('offerings.publish')}
          onSaved={() => void navigate('/coaching/offerings')}
        />
      </Card>
    </Page>
  );
}
