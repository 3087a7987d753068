import { Alert } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { EntryPage } from './EntryPage';
import { SignInForm } from './SignInForm';
import { useWayIn } from './useWayIn';
import { VisitorsOnly } from './VisitorsOnly';
import { WayLink } from './WayLink';

export type SignInNews = 'passwordChanged';

export default function SignInPage() {
  const { t } = useTranslation('account');
  const { email: known, to } = useWayIn();
  const [email, setEmail] = useState(known);
  const news = (useLocation().state as { news?: SignInNews } | null)?.news;
  return (
    <VisitorsOnly>
      <EntryPage
        title={t('signIn.title')}
        lead={to ? t('signIn.leadBack') : t('signIn.lead')}
        footer={
          <span>
            {t('signIn.new')}{' '}
            <WayLink to="/sign-up" email={email}>
              {t('signIn.signUp')}
            </WayLink>
          </span>
        }
      >
        {news && (
          <Alert color="signal" icon={<IconCheck aria-hidden />} mb="md" role="status">
            {t(`signIn.news.${news}`)}
          </Alert>
        )}
        <SignInForm knownEmail={known} onEmail={setEmail} />
      </EntryPage>
    </VisitorsOnly>
  );
}
