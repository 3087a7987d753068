import { $api } from '~/api/client';
import { session } from '~/auth/session';
import { forgetSignUp } from '../model/pendingSignUp';

interface Handlers {
  onMutate?: () => void;
  onError?: (error: unknown) => void;
}

export function useSignIn(handlers: Handlers = {}) {
  return $api.useMutation('post', '/api/v1/auth/login', {
    ...handlers,
    onSuccess: (answer) => {
      forgetSignUp();
      session.signedIn(answer);
    },
  });
}
