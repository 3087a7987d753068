package org.coachconnect.bookings.domain;

import java.time.Instant;
import org.coachconnect.bookings.BookingState;

/** A state that a booking has reached, and when. */
public record Transition(BookingState state, Instant at) {}
