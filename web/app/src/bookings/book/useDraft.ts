import { useSearchParams } from 'react-router';
import { isPlainDate, type PlainDate } from '../model/dates';
import { ON_TO_STEP } from './Steps';

/** What is chosen so far. It is in the address, so it survives a reload and the way through the sign-in. */
export interface Draft {
  offeringId: string | undefined;
  startsAt: string | undefined;
  week: PlainDate | null;
  chooseOffering: (offeringId: string) => void;
  chooseTime: (startsAt: string) => void;
  showWeek: (first: PlainDate) => void;
}

export function useDraft(): Draft {
  const [params, setParams] = useSearchParams();
  const startsAt = params.get('startsAt');
  const week = params.get('week');
  return {
    offeringId: params.get('offeringId') ?? undefined,
    startsAt: startsAt && !Number.isNaN(Date.parse(startsAt)) ? startsAt : undefined,
    week: isPlainDate(week) ? week : null,
    chooseOffering: (offeringId) => setParams({ offeringId }, { state: ON_TO_STEP }),
    chooseTime: (chosen) =>
      setParams((before) => withParam(before, 'startsAt', chosen), { state: ON_TO_STEP }),
    showWeek: (first) =>
      setParams((before) => withParam(before, 'week', first), { replace: true, preventScrollReset: true }),
  };
}

function withParam(params: URLSearchParams, name: string, value: string): URLSearchParams {
  const changed = new URLSearchParams(params);
  changed.set(name, value);
  return changed;
}
