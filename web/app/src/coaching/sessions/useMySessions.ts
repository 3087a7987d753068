import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '~/api/client';
import type { BookingState, PageBookingView } from '~/api/schema.gen';
import { pagesBack } from './pagesBack';

/** The sessions that took or take time of the coach; not those that never came about. */
const SHOWN: BookingState[] = [
  'HELD',
  'PENDING_PAYMENT',
  'AWAITING_COACH',
  'CONFIRMED',
  'IN_PROGRESS',
  'DELIVERED',
  'SETTLED',
  'DISPUTED',
  'NO_SHOW_PLAYER',
  'NO_SHOW_COACH',
];
const MOST = 100;
const PATH = '/api/v1/bookings';

/** My sessions as a coach that start at `since` or later, the latest first. */
export function useMySessions(since: number) {
  return useQuery({
    // The start of the key is that of the list, so that whatever refreshes lists refreshes this one too.
    queryKey: ['get', PATH, { role: 'COACH', since }],
    queryFn: () => pagesBack(loadSessions, since, ({ startsAt }) => startsAt),
    placeholderData: keepPreviousData,
    meta: { offline: true },
  });
}

async function loadSessions(cursor: string | undefined): Promise<PageBookingView> {
  const query = { role: 'COACH' as const, state: SHOWN, limit: MOST, ...(cursor && { cursor }) };
  const { data } = await api.GET(PATH, { params: { query } });
  return data ?? { items: [] };
}
