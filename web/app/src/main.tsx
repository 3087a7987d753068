import '@fontsource-variable/figtree/wght.css';
import '@fontsource/chakra-petch/latin-600.css';
import '@mantine/core/styles.css';
import '~/ui/styles.css';
import '~/app/first-paint.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from '~/app/App';
import { i18n, startI18n } from '~/i18n';
import { awaitInstallOffer } from '~/pwa/installPrompt';
import { colorSchemes, theme } from '~/ui/theme';

awaitInstallOffer();
await startI18n();

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no #root');
}
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={colorSchemes}>
      <I18nextProvider i18n={i18n}>
        <App />
      </I18nextProvider>
    </MantineProvider>
  </StrictMode>,
);
