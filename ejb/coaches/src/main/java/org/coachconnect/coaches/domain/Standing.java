package org.coachconnect.coaches.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other contexts' events make of a coach: the rating and the next free hour. Changed only under its row lock. */
@Entity
@Table(schema = "coaches", name = "standing")
public class Standing {
    /** A coach without any free hour gets one when the booking window has moved on; looked at that often. */
    private static final Duration RETRY_WHEN_FULL = Duration.ofHours(6);

    @Id
    @Column(name = "coach_id")
    private UUID coachId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "rating_mean")
    private double ratingMean;

    @Column(name = "rating_count")
    private long ratingCount;

    @Column(name = "next_free_at")
    private @Nullable Instant nextFreeAt;

    @Column(name = "next_free_check_at")
    private Instant nextFreeCheckAt;

    @SuppressWarnings("NullAway.Init")
    protected Standing() {}

    public Standing(CoachProfile coach, Instant now) {
        this.coachId = coach.id();
        this.organisationId = coach.organisationId();
        this.nextFreeCheckAt = now.plus(RETRY_WHEN_FULL);
    }

    public void rated(double mean, long count) {
        ratingMean = mean;
        ratingCount = count;
    }

    /** @return whether the next free hour is another one than before */
    public boolean nextFreeIs(@Nullable NextFree next, Instant now) {
        Instant start = next == null ? null : next.startsAt();
        boolean changed = !Objects.equals(nextFreeAt, start);
        nextFreeAt = start;
        nextFreeCheckAt = next == null ? now.plus(RETRY_WHEN_FULL) : next.bookableUntil();
        return changed;
    }

    public UUID coachId() {
        return coachId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public double ratingMean() {
        return ratingMean;
    }

    public long ratingCount() {
        return ratingCount;
    }

    public @Nullable Instant nextFreeAt() {
        return nextFreeAt;
    }

    /** When the next free hour has to be looked for again although nothing happened: time passes too. */
    public Instant nextFreeCheckAt() {
        return nextFreeCheckAt;
    }
}
