package org.coachconnect.bookings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A session's time and the time it takes from the coach's calendar, buffers included; both half-open. */
@Embeddable
public class TimeSlot {
    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "blocked_from", nullable = false)
    private Instant blockedFrom;

    @Column(name = "blocked_to", nullable = false)
    private Instant blockedTo;

    @SuppressWarnings("NullAway.Init")
    protected TimeSlot() {}

    public TimeSlot(Instant startsAt, Instant endsAt, Instant blockedFrom, Instant blockedTo) {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("A session ends after it starts");
        }
        if (blockedFrom.isAfter(startsAt) || blockedTo.isBefore(endsAt)) {
            throw new IllegalArgumentException("The blocked time contains the session");
        }
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.blockedFrom = blockedFrom;
        this.blockedTo = blockedTo;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Instant blockedFrom() {
        return blockedFrom;
    }

    public Instant blockedTo() {
        return blockedTo;
    }

    /** Whether one coach could not give both. */
    public boolean blocksSameTimeAs(TimeSlot other) {
        return blockedFrom.isBefore(other.blockedTo) && other.blockedFrom.isBefore(blockedTo);
    }

    /** Whether one person could not be in both sessions; buffers are the coach's alone. */
    public boolean overlapsSessionOf(TimeSlot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeSlot slot
                && startsAt.equals(slot.startsAt)
                && endsAt.equals(slot.endsAt)
                && blockedFrom.equals(slot.blockedFrom)
                && blockedTo.equals(slot.blockedTo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(startsAt, endsAt, blockedFrom, blockedTo);
    }

    @Override
    public String toString() {
        return "[" + startsAt + ", " + endsAt + ") within [" + blockedFrom + ", " + blockedTo + ")";
    }
}
