import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '~/ui/Page';

const SECTIONS = ['account', 'bookings', 'money', 'conduct', 'recording', 'data'] as const;

/** The rules that everybody accepts with the sign-up, in plain words. */
export default function TermsPage() {
  const { t } = useTranslation('account');
  return (
    <Page title={t('rules.title')} lead={t('rules.lead')} narrow>
      <Stack gap="lg">
        {SECTIONS.map((section) => (
          <section key={section}>
            <Title order={2} size="h4" mb={4}>
              {t(`rules.${section}.title`)}
            </Title>
            <Text>{t(`rules.${section}.text`)}</Text>
          </section>
        ))}
      </Stack>
    </Page>
  );
}
