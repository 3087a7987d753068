import { useQuery } from '@tanstack/react-query';
import { api } from '~/api/client';
import { useIdempotencyKey } from '~/api/idempotency';

/** Opens the payment of a booking, or finds the open one; asking again gives the same. */
export function usePayment(bookingId: string) {
  const keyFor = useIdempotencyKey();
  return useQuery({
    queryKey: ['paymentToConfirm', bookingId],
    queryFn: async ({ signal }) => {
      const params = { path: { bookingId }, header: { 'Idempotency-Key': keyFor(bookingId) } };
      const { data } = await api.POST('/api/v1/bookings/{bookingId}/payment', { params, signal });
      if (!data) {
        throw new TypeError('The answer has no payment');
      }
      return data;
    },
    staleTime: Infinity,
    gcTime: 0,
  });
}
