import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type Attempt, returnedAttempt } from '../model/cards';

/** How the last attempt to pay ended; also when it ended at the payer's bank, which leads back here. */
export function useAttempt() {
  const [params, setParams] = useSearchParams();
  const [attempt, setAttempt] = useState<Attempt | undefined>(() => returnedAttempt(params));
  const returned = params.has('redirect_status');
  useEffect(() => {
    if (returned) {
      setParams({}, { replace: true, preventScrollReset: true });
    }
  }, [returned, setParams]);
  return { attempt, setAttempt };
}
