import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { $api } from '~/api/client';
import { isProblem } from '~/api/problem';
import { usePerson } from '~/auth/useSession';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { mailedToken } from '../model/mailedToken';
import { tellVerified } from '../model/verified';
import { EntryPage } from './EntryPage';
import { NewLinkForm } from './NewLinkForm';
import { useWayIn } from './useWayIn';
import { startOf } from './VisitorsOnly';
import { WayLink } from './WayLink';

export default function VerifyEmailPage() {
  const { t } = useTranslation('account');
  const [params] = useSearchParams();
  const token = mailedToken(params.get('token'));
  // Verifying twice changes nothing, so that it is asked, and tried again, like a query.
  const { data, error, refetch } = $api.useQuery(
    'post',
    '/api/v1/auth/verify-email',
    { body: { token } },
    { enabled: token !== '', staleTime: Infinity, select: () => true },
  );
  useEffect(() => {
    if (data) {
      tellVerified();
    }
  }, [data]);
  if (data) {
    return <Verified />;
  }
  if (token === '' || isProblem(error, 'invalid-token')) {
    return <InvalidLink />;
  }
  return (
    <EntryPage title={t('verify.title')}>
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : <Skeleton height={72} />}
    </EntryPage>
  );
}

function Verified() {
  const { t } = useTranslation('account');
  const person = usePerson();
  const { to, email, link } = useWayIn();
  return (
    <EntryPage title={t('verify.done')} lead={t('verify.doneLead')}>
      <Stack gap="md" align="flex-start">
        <Text>{person ? t('verify.signedIn', { name: person.displayName }) : t('verify.signInNow')}</Text>
        {person ? (
          <Button component={Link} to={to ?? startOf(person)}>
            {t('verify.goOn')}
          </Button>
        ) : (
          <Button component={Link} to={link('/sign-in')} state={{ email }}>
            {t('verify.signIn')}
          </Button>
        )}
      </Stack>
    </EntryPage>
  );
}

function InvalidLink() {
  const { t } = useTranslation('account');
  return (
    <EntryPage
      title={t('verify.invalid')}
      lead={t('verify.invalidLead')}
      footer={<WayLink to="/sign-in">{t('verify.already')}</WayLink>}
    >
      <NewLinkForm submitLabel={t('verify.newLink')} />
    </EntryPage>
  );
}
