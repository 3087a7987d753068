import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '~/api/problem';

/**
 * Says in the person's language that the server refused a password which holds all the rules shown: it is among the most
 * common ones, or tells an e-mail address that this page does not know.
 */
export function usePasswordRefusal<T extends Record<string, unknown>>(
  form: UseFormReturnType<T>,
  onError: (error: unknown) => void,
) {
  const { t } = useTranslation('account');
  return (error: unknown) => {
    onError(error);
    if (error instanceof ApiProblem && error.fieldErrors.some(({ field }) => field === 'password')) {
      form.setFieldError('password', t('password.refused'));
      form.getInputNode('password')?.focus();
    }
  };
}
