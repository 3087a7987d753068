import { useSearchParams } from 'react-router';
import type { CoachView, OfferingView } from '~/api/schema.gen';

/** The offering looked at, from the address; the first one when it names none. */
export function useChosenOffering(coach: CoachView): [OfferingView | undefined, (id: string) => void] {
  const [params, setParams] = useSearchParams();
  const offerings = bookable(coach);
  const chosen = offerings.find(({ id }) => id === params.get('offeringId')) ?? offerings[0];
  return [chosen, (offeringId) => setParams({ offeringId }, { replace: true, preventScrollReset: true })];
}

export function bookable(coach: CoachView): OfferingView[] {
  return coach.offerings.filter(({ archived }) => !archived);
}

export function bookPath(coachId: string, offeringId: string, startsAt?: string): string {
  const query = new URLSearchParams({ offeringId, ...(startsAt && { startsAt }) });
  return `/coaches/${coachId}/book?${query.toString()}`;
}
