package org.coachconnect.coaches;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Money;

/**
 * A kind of session that a coach sells; fields as in {@link CreateOffering}.
 *
 * @param archived true once it is off sale
 */
public record OfferingView(
        UUID id,
        String title,
        String game,
        int durationMinutes,
        Money price,
        boolean instantBooking,
        int bufferBeforeMinutes,
        int bufferAfterMinutes,
        int minimumNoticeMinutes,
        int windowDays,
        boolean archived,
        Instant createdAt) {}
