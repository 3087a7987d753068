package org.coachconnect.events.bookings;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Money;

/**
 * A booking as it stood when the event happened, so that consumers need not ask back.
 *
 * @param coachId the coach profile
 * @param coachPersonId the coach's account
 * @param blockedFrom start of the time taken from the coach's calendar, buffers included
 * @param timeZone IANA zone in which the booking was made
 * @param version rises with every change; an older version than one already seen is passed over
 */
public record BookingSnapshot(
        UUID bookingId,
        UUID coachId,
        UUID coachPersonId,
        String coachName,
        UUID playerPersonId,
        String playerName,
        UUID offeringId,
        String title,
        Instant startsAt,
        Instant endsAt,
        Instant blockedFrom,
        Instant blockedTo,
        String timeZone,
        Money price,
        String state,
        int version) {}
