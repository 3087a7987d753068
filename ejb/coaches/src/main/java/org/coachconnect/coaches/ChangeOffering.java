package org.coachconnect.coaches;

import org.coachconnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Changes what is not null of an offering; fields as in {@link CreateOffering}. Bookings made keep their terms. */
public record ChangeOffering(
        @Nullable String title,
        @Nullable String game,
        @Nullable Integer durationMinutes,
        @Nullable Money price,
        @Nullable Boolean instantBooking,
        @Nullable Integer bufferBeforeMinutes,
        @Nullable Integer bufferAfterMinutes,
        @Nullable Integer minimumNoticeMinutes,
        @Nullable Integer windowDays) {}
