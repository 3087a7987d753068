/**
 * The booked hour and its life: a slot is held, paid, accepted, met, delivered and settled. This context exists so that one
 * place decides who has a coach's time, and one state machine says what may happen next; no other context changes a booking.
 */
@NullMarked
package org.coachconnect.bookings;

import org.jspecify.annotations.NullMarked;
