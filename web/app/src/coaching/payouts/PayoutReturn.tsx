import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { Page } from '~/ui/Page';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { SkeletonLines } from '~/ui/QueryView';
import { useSetup } from '../queries';

/** Back from the payment processor: to the set-up while something of it is left, else to the earnings. */
export default function PayoutReturn() {
  const { t } = useTranslation('coaching');
  const { progress, error, retry } = useSetup();
  if (progress) {
    return <Navigate to={progress.next ? '/coaching/onboarding/payouts' : '/coaching/earnings'} replace />;
  }
  return (
    <Page title={t('payouts.title')} narrow>
      {error ? <ProblemAlert error={error} onRetry={retry} /> : <SkeletonLines count={3} />}
    </Page>
  );
}
