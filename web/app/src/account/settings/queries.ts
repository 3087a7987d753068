import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import type { MeView } from '~/api/schema.gen';

export function useMyAccount() {
  return $api.useQuery('get', '/api/v1/users/me', {}, { meta: { offline: true } });
}

interface Handlers {
  onMutate?: () => void;
  onError?: (error: unknown) => void;
  onSaved?: (me: MeView) => void;
}

/** Changes only what is sent, shows it everywhere and says so. */
export function useChangeAccount({ onMutate, onError, onSaved }: Handlers) {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  return $api.useMutation('patch', '/api/v1/users/me', {
    ...(onMutate && { onMutate }),
    ...(onError && { onError }),
    onSuccess: (me) => {
      queries.setQueriesData({ queryKey: ['get', '/api/v1/users/me'] }, me);
      notifications.show({ message: t('saved') });
      onSaved?.(me);
    },
  });
}
