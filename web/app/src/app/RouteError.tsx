import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Unreachable } from '~/api/problem';
import { Page } from '~/ui/Page';
import { ProblemAlert } from '~/ui/ProblemAlert';

/** A page whose code could not be fetched (no network, or a newer build is out), or that broke. */
export function RouteError() {
  const { t } = useTranslation('app');
  const error = useRouteError();
  const notFetched = error instanceof TypeError && /import|fetch|module/i.test(error.message);
  return (
    <Page title={t('broken.title')} narrow>
      <ProblemAlert error={notFetched ? new Unreachable(error.message) : error}>
        <Button size="xs" onClick={() => window.location.reload()}>
          {t('broken.reload')}
        </Button>
      </ProblemAlert>
    </Page>
  );
}
