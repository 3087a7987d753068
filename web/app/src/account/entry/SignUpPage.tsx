import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { browserZone } from '~/format';
import { CheckMail } from './CheckMail';
import { EntryPage } from './EntryPage';
import { SignUpForm, type SignUpValues } from './SignUpForm';
import { useWayIn } from './useWayIn';
import { VisitorsOnly } from './VisitorsOnly';
import { WayLink } from './WayLink';

export default function SignUpPage() {
  const { t } = useTranslation('account');
  const [values, setValues] = useInitialValues();
  const [email, setEmail] = useState(values.email);
  const [sent, setSent] = useState(false);
  if (sent) {
    return (
      <VisitorsOnly>
        <CheckMail email={values.email} password={values.password} onBack={() => setSent(false)} />
      </VisitorsOnly>
    );
  }
  return (
    <VisitorsOnly>
      <EntryPage
        title={t('signUp.title')}
        lead={t('signUp.lead')}
        footer={
          <span>
            {t('signUp.known')}{' '}
            <WayLink to="/sign-in" email={email}>
              {t('signUp.signIn')}
            </WayLink>
          </span>
        }
      >
        <SignUpForm
          initialValues={values}
          onEmail={setEmail}
          onSent={(registered) => {
            setValues(registered);
            setSent(true);
          }}
        />
      </EntryPage>
    </VisitorsOnly>
  );
}

function useInitialValues() {
  const [params] = useSearchParams();
  const { email } = useWayIn();
  return useState<SignUpValues>(() => ({
    role: params.get('role')?.toUpperCase() === 'COACH' ? 'COACH' : 'PLAYER',
    displayName: '',
    email,
    password: '',
    timeZone: browserZone(),
    terms: false,
  }));
}
