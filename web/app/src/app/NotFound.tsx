import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '~/ui/Page';

export function NotFound() {
  const { t } = useTranslation('app');
  return (
    <Page title={t('notFound.title')} lead={t('notFound.hint')} narrow>
      <Button component={Link} to="/search">
        {t('nav.find')}
      </Button>
    </Page>
  );
}
