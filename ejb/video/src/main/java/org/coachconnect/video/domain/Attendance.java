package org.coachconnect.video.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One connection of a participant to a room, from when to when: evidence for or against a no-show. */
@Entity
@Table(schema = "video", name = "attendance")
public class Attendance {
    @Id
    @Column(name = "connection_id")
    private UUID connectionId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "room_id")
    private UUID roomId;

    @Column(name = "booking_id")
    private UUID bookingId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "room_closes_at")
    private Instant roomClosesAt;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    public Attendance(UUID connectionId, Room room, UUID personId, Instant joinedAt) {
        this.connectionId = connectionId;
        this.organisationId = room.organisationId();
        this.roomId = room.id();
        this.bookingId = room.bookingId();
        this.personId = personId;
        this.joinedAt = joinedAt;
        this.roomClosesAt = room.closesAt();
    }

    /** @return whether that was not known yet */
    public boolean left(Instant at) {
        if (leftAt != null) {
            return false;
        }
        leftAt = at.isBefore(joinedAt) ? joinedAt : at;
        return true;
    }

    public UUID connectionId() {
        return connectionId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID roomId() {
        return roomId;
    }

    public UUID bookingId() {
        return bookingId;
    }

    public UUID personId() {
        return personId;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public Instant roomClosesAt() {
        return roomClosesAt;
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }
}
