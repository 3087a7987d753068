package org.coachconnect.bookings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A booking as its two participants see it.
 *
 * @param coachId the coach's profile; {@code coachPersonId} is the coach's account
 * @param timeZone IANA zone of the coach at the time of booking
 * @param holdExpiresAt until when the slot is reserved, while it is not paid
 * @param answerBy until when the coach may accept, while the coach is awaited
 * @param contestUntil until when the player may contest, once delivered
 * @param completedAt when the session was delivered
 * @param proposal another start that one side proposes, while it is not answered
 * @param version rises with every change of the booking
 * @param refund what goes back to the player, once cancelled
 * @param history the states the booking has reached, oldest first; the last one is its state
 */
public record BookingView(
        UUID id,
        BookingState state,
        UUID coachId,
        String coachName,
        UUID coachPersonId,
        UUID playerPersonId,
        String playerName,
        UUID offeringId,
        String title,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        Money price,
        @Nullable String note,
        @Nullable Instant holdExpiresAt,
        @Nullable Instant answerBy,
        @Nullable Instant contestUntil,
        @Nullable Instant completedAt,
        @Nullable ProposalView proposal,
        int version,
        @Nullable Money refund,
        List<Reached> history) {
    public BookingView {
        history = List.copyOf(history);
    }

    /** A state and when the booking reached it. */
    @Schema(name = "BookingReached")
    public record Reached(BookingState state, Instant at) {}

    /**
     * Another start, proposed by one side and waiting for the other.
     *
     * @param expiresAt when the proposal lapses without an answer
     */
    public record ProposalView(UUID proposedBy, Instant startsAt, Instant endsAt, Instant expiresAt) {}
}
