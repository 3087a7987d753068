import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { isProblem } from '~/api/problem';
import type { DeviceView } from '~/api/schema.gen';

/** Signs devices out; one that is so already is no failure. */
export function useRevoke() {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (devices: readonly DeviceView[]) => {
      for (const { id } of devices) {
        await revoke(id);
      }
    },
    onSuccess: (_, { length }) => notifications.show({ message: t('devices.done', { count: length }) }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/auth/sessions'] }),
  });
}

async function revoke(id: string): Promise<void> {
  try {
    await api.DELETE('/api/v1/auth/sessions/{id}', { params: { path: { id } } });
  } catch (error) {
    if (!isProblem(error, 'not-found')) {
      throw error;
    }
  }
}
