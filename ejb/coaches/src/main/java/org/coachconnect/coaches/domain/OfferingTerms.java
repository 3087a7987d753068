package org.coachconnect.coaches.domain;

import org.coachconnect.kernel.Money;

/**
 * What is sold and under which rules it can be booked.
 *
 * @param bufferBeforeMinutes time kept free before the session
 * @param minimumNoticeMinutes how long ahead a session must be booked at least
 * @param windowDays how many days ahead a session can be booked at most
 * @throws org.coachconnect.kernel.InvalidRequest naming every field at fault
 */
public record OfferingTerms(
        String title,
        String game,
        int durationMinutes,
        Money price,
        boolean instantBooking,
        int bufferBeforeMinutes,
        int bufferAfterMinutes,
        int minimumNoticeMinutes,
        int windowDays) {
    private static final int MIN_PRICE = 100;
    private static final int MAX_PRICE = 1_000_000;

    public OfferingTerms {
        new Violations()
                .text(title, 1, 100, "title")
                .text(game, 1, 60, "game")
                .range(durationMinutes, 15, 480, "durationMinutes")
                .require(durationMinutes % 5 == 0, "durationMinutes", "Use a multiple of 5 minutes.")
                .range(price.amount(), MIN_PRICE, MAX_PRICE, "price.amount")
                .range(bufferBeforeMinutes, 0, 240, "bufferBeforeMinutes")
                .range(bufferAfterMinutes, 0, 240, "bufferAfterMinutes")
                .range(minimumNoticeMinutes, 0, 43_200, "minimumNoticeMinutes")
                .range(windowDays, 1, 365, "windowDays")
                .require(
                        minimumNoticeMinutes < windowDays * 24L * 60,
                        "minimumNoticeMinutes",
                        "Keep the notice shorter than the booking window.")
                .throwIfAny();
    }
}
