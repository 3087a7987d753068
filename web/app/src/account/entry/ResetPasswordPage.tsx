import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { mailedToken } from '../model/mailedToken';
import { EntryPage } from './EntryPage';
import { NewLinkForm } from './NewLinkForm';
import { ResetPasswordForm } from './ResetPasswordForm';
import { WayLink } from './WayLink';

export default function ResetPasswordPage() {
  const { t } = useTranslation('account');
  const [params] = useSearchParams();
  const [spent, setSpent] = useState(false);
  const token = mailedToken(params.get('token'));
  if (token === '') {
    return <Navigate to="/forgot-password" replace />;
  }
  if (spent) {
    return (
      <EntryPage
        title={t('reset.invalid')}
        lead={t('reset.invalidLead')}
        footer={<WayLink to="/sign-in">{t('forgot.back')}</WayLink>}
      >
        <NewLinkForm submitLabel={t('verify.newLink')} />
      </EntryPage>
    );
  }
  return (
    <EntryPage title={t('reset.title')} lead={t('reset.lead')}>
      <ResetPasswordForm token={token} onSpent={() => setSpent(true)} />
    </EntryPage>
  );
}
