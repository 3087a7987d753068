package org.coachconnect.coaches;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Money;

/**
 * What an hour with a coach would be: the answer to {@link CoachFacade#quote}.
 *
 * @param blockedFrom start of the time to take from the coach's calendar: the session with its buffers
 * @param instantBooking whether the coach's consent is given in advance
 * @param timeZone the coach's IANA zone
 */
public record Quote(
        UUID coachId,
        UUID coachPersonId,
        String coachName,
        UUID offeringId,
        String title,
        Instant startsAt,
        Instant endsAt,
        Instant blockedFrom,
        Instant blockedTo,
        Money price,
        boolean instantBooking,
        String timeZone) {}
