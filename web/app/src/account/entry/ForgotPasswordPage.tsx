import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryPage } from './EntryPage';
import { NewLinkForm } from './NewLinkForm';
import { useWayIn } from './useWayIn';
import { WayLink } from './WayLink';

export default function ForgotPasswordPage() {
  const { t } = useTranslation('account');
  const { email: known } = useWayIn();
  const [email, setEmail] = useState(known);
  return (
    <EntryPage
      title={t('forgot.title')}
      lead={t('forgot.lead')}
      footer={
        <>
          <WayLink to="/sign-in" email={email}>
            {t('forgot.back')}
          </WayLink>
          <WayLink to="/sign-up" email={email}>
            {t('signIn.signUp')}
          </WayLink>
        </>
      }
    >
      <NewLinkForm submitLabel={t('forgot.submit')} onEmail={setEmail} />
    </EntryPage>
  );
}
