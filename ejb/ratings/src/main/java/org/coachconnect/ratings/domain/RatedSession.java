package org.coachconnect.ratings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivered session, which both sides may rate for 14 days. Changed only under its row lock. */
@Entity
@Table(schema = "ratings", name = "rated_session")
public class RatedSession {
    /** How long after its delivery a session can be rated, and so how long a single rating stays unseen at most. */
    public static final Duration OPEN_FOR = Duration.ofDays(14);

    @Id
    @Column(name = "booking_id")
    private UUID bookingId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "coach_id")
    private UUID coachId;

    @Column(name = "coach_person_id")
    private UUID coachPersonId;

    @Column(name = "player_person_id")
    private UUID playerPersonId;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "revealed_at")
    private @Nullable Instant revealedAt;

    @SuppressWarnings("NullAway.Init")
    protected RatedSession() {}

    public RatedSession(
            UUID bookingId,
            UUID organisationId,
            UUID coachId,
            UUID coachPersonId,
            UUID playerPersonId,
            Instant completedAt) {
        this.bookingId = bookingId;
        this.organisationId = organisationId;
        this.coachId = coachId;
        this.coachPersonId = coachPersonId;
        this.playerPersonId = playerPersonId;
        this.completedAt = completedAt;
        this.closesAt = completedAt.plus(OPEN_FOR);
    }

    public boolean isOpen(Instant now) {
        return revealedAt == null && !now.isBefore(completedAt) && now.isBefore(closesAt);
    }

    public boolean hasParticipant(UUID personId) {
        return isPlayer(personId) || personId.equals(coachPersonId);
    }

    public boolean isPlayer(UUID personId) {
        return personId.equals(playerPersonId);
    }

    /** The other side of a participant. */
    public UUID otherThan(UUID personId) {
        return isPlayer(personId) ? coachPersonId : playerPersonId;
    }

    /** Ends the blindness: from now on nobody rates this session any more. */
    public void reveal(Instant now) {
        revealedAt = now;
    }

    public boolean isRevealed() {
        return revealedAt != null;
    }

    public UUID bookingId() {
        return bookingId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID coachId() {
        return coachId;
    }

    public UUID coachPersonId() {
        return coachPersonId;
    }

    public UUID playerPersonId() {
        return playerPersonId;
    }

    public Instant completedAt() {
        return completedAt;
    }

    public Instant closesAt() {
        return closesAt;
    }
}
