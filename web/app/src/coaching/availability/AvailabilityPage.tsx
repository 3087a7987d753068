import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { useMyAvailability } from '../queries';
import { AvailabilityForm } from './AvailabilityForm';

export default function AvailabilityPage() {
  const { t } = useTranslation('coaching');
  const availability = useMyAvailability();
  return (
    <Page title={t('availability.title')} lead={t('availability.lead')}>
      <QueryView query={availability}>
        {(view) => (
          <AvailabilityForm
            view={view}
            submitLabel={t('form.save')}
            onSaved={() => notifications.show({ message: t('availability.saved') })}
          />
        )}
      </QueryView>
    </Page>
  );
}
