package org.coachconnect.coaches.domain;

import java.util.UUID;

/**
 * The time that a booking takes from a coach's calendar, buffers included.
 *
 * @param released true once the booking has given the time back
 * @param bookingVersion rises with every change of the booking; older ones are passed over
 */
public record BusyTime(UUID bookingId, UUID coachPersonId, TimeRange taken, boolean released, int bookingVersion) {}
