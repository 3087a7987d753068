package org.coachconnect.coaches;

import org.coachconnect.kernel.Money;

/**
 * Puts a kind of session on sale.
 *
 * @param durationMinutes 15 to 480 in steps of 5
 * @param price 100 to 1,000,000 minor units
 * @param instantBooking the coach's consent is given in advance
 * @param bufferBeforeMinutes kept free before the session, 0 to 240
 * @param bufferAfterMinutes kept free after the session, 0 to 240
 * @param minimumNoticeMinutes how long ahead it must be booked at least, 0 to 43,200
 * @param windowDays how many days ahead it can be booked at most, 1 to 365
 */
public record CreateOffering(
        String title,
        String game,
        int durationMinutes,
        Money price,
        boolean instantBooking,
        int bufferBeforeMinutes,
        int bufferAfterMinutes,
        int minimumNoticeMinutes,
        int windowDays) {}
