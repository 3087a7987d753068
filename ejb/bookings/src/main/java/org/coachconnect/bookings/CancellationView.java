package org.coachconnect.bookings;

import org.coachconnect.kernel.Money;

/**
 * What a cancellation did, or would do.
 *
 * @param state the booking's state after it
 * @param refund what goes back to the player, by the policy that was copied when the booking was made
 */
public record CancellationView(BookingState state, Money refund) {}
