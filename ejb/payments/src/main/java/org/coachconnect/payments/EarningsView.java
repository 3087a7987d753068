package org.coachconnect.payments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A coach's earnings after commission.
 *
 * @param pending held for bookings that are not settled; one amount per currency
 * @param available earned and on its way, or waiting for the payout account to be completed
 * @param paidOut transferred to the payout account
 */
public record EarningsView(
        List<Money> pending,
        List<Money> available,
        List<Money> paidOut,
        List<Entry> entries,
        @Nullable String nextCursor) {
    public EarningsView {
        pending = List.copyOf(pending);
        available = List.copyOf(available);
        paidOut = List.copyOf(paidOut);
        entries = List.copyOf(entries);
    }

    /** Where a share is. */
    @Schema(name = "EarningsEntryState")
    public enum EntryState {
        PENDING,
        AVAILABLE,
        PAID_OUT,
        REFUNDED
    }

    /**
     * One booking.
     *
     * @param amount the coach's share
     * @param fee the platform's commission
     * @param at when the money was captured
     */
    @Schema(name = "EarningsEntry")
    public record Entry(UUID bookingId, String title, Money amount, Money fee, EntryState state, Instant at) {}
}
