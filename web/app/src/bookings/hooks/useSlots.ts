import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { $api } from '~/api/client';
import { browserZone } from '~/format';
import { addDays, type PlainDate, plainDate } from '../model/dates';
import { spanOf, WEEK_DAYS } from '../model/weekGrid';

export interface Bookable {
  coachId: string;
  offeringId: string;
}

const PATH = '/api/v1/coaches/{id}/slots';
/** As many days as the server answers for at once, by whole weeks. */
const SEARCH_DAYS = 28;
const FRESH_MS = 20_000;

function request({ coachId, offeringId }: Bookable, span: { from: string; to: string }) {
  return { params: { path: { id: coachId }, query: { offeringId, ...span, timeZone: browserZone() } } };
}

function slotsIn(bookable: Bookable, span: { from: string; to: string }) {
  return $api.queryOptions('get', PATH, request(bookable, span), { staleTime: FRESH_MS });
}

/** The free starts of the week that begins on `first`, in the browser's zone; the next week is fetched ahead. */
export function useWeekSlots(bookable: Bookable, first: PlainDate) {
  const queries = useQueryClient();
  const { coachId, offeringId } = bookable;
  useEffect(() => {
    const next = spanOf(addDays(first, WEEK_DAYS), browserZone());
    queries.query(slotsIn({ coachId, offeringId }, next)).catch(() => undefined);
  }, [queries, coachId, offeringId, first]);
  return $api.useQuery('get', PATH, request(bookable, spanOf(first, browserZone())), { staleTime: FRESH_MS });
}

/** The free starts between two moments, as they are at this moment. */
export function useSlotsBetween(bookable: Bookable, span: { from: string; to: string }) {
  return $api.useQuery('get', PATH, request(bookable, span), { staleTime: 0 });
}

/** Looks for the first day from `first` on that has a free start, up to `lastDay`. */
export function useNextFreeDay(bookable: Bookable) {
  const queries = useQueryClient();
  const { coachId, offeringId } = bookable;
  return useCallback(
    async (first: PlainDate, lastDay: PlainDate): Promise<PlainDate | undefined> => {
      for (let day = first; day <= lastDay; day = addDays(day, SEARCH_DAYS)) {
        const span = spanOf(day, browserZone(), SEARCH_DAYS);
        const { items } = await queries.query(slotsIn({ coachId, offeringId }, span));
        const found = items[0];
        if (found) {
          return plainDate(Date.parse(found.startsAt), browserZone());
        }
      }
      return undefined;
    },
    [queries, coachId, offeringId],
  );
}
