package org.coachconnect.video;

import java.time.Instant;
import java.util.UUID;

/** The room of a booking as the booking stands. */
public record ArrangeRoom(
        UUID organisationId,
        UUID bookingId,
        UUID coachPersonId,
        String coachName,
        UUID playerPersonId,
        String playerName,
        Instant startsAt,
        Instant endsAt,
        int bookingVersion) {}
