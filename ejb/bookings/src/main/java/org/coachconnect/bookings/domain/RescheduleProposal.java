package org.coachconnect.bookings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Another start, waiting for the consent of the side that did not propose it. */
@Embeddable
public class RescheduleProposal {
    private static final Duration ANSWER_TIME = Duration.ofHours(24);

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_starts_at")
    private Instant startsAt;

    @Column(name = "proposed_ends_at")
    private Instant endsAt;

    @Column(name = "proposed_blocked_from")
    private Instant blockedFrom;

    @Column(name = "proposed_blocked_to")
    private Instant blockedTo;

    @Column(name = "proposal_expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected RescheduleProposal() {}

    private RescheduleProposal(UUID proposedBy, TimeSlot slot, Instant expiresAt) {
        this.proposedBy = proposedBy;
        this.startsAt = slot.startsAt();
        this.endsAt = slot.endsAt();
        this.blockedFrom = slot.blockedFrom();
        this.blockedTo = slot.blockedTo();
        this.expiresAt = expiresAt;
    }

    /** Lapses after 24 hours, and at the latest when the booked or the proposed start comes. */
    static RescheduleProposal of(UUID proposedBy, TimeSlot proposed, TimeSlot booked, Instant now) {
        Instant expiresAt = now.plus(ANSWER_TIME);
        expiresAt = earlier(expiresAt, booked.startsAt());
        return new RescheduleProposal(proposedBy, proposed, earlier(expiresAt, proposed.startsAt()));
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public TimeSlot slot() {
        return new TimeSlot(startsAt, endsAt, blockedFrom, blockedTo);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
