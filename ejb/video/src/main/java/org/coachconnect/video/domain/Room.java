package org.coachconnect.video.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.NotFound;

/**
 * The room of a booking. It follows the booking by the booking's version, so that events may arrive in any order: a
 * cancellation that comes before the confirmation leaves a room that never opens.
 */
@Entity
@Table(schema = "video", name = "room")
public class Room {
    private static final Duration OPENS_BEFORE_START = Duration.ofMinutes(15);
    private static final Duration CLOSES_AFTER_END = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "booking_id")
    private UUID bookingId;

    @Column(name = "coach_person_id")
    private UUID coachPersonId;

    @Column(name = "coach_name")
    private String coachName;

    @Column(name = "player_person_id")
    private UUID playerPersonId;

    @Column(name = "player_name")
    private String playerName;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    private boolean cancelled;

    @Column(name = "booking_version")
    private int bookingVersion;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Room() {}

    public Room(
            UUID organisationId,
            UUID bookingId,
            Participant coach,
            Participant player,
            Hours hours,
            int bookingVersion) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.bookingId = bookingId;
        this.coachPersonId = coach.personId();
        this.coachName = coach.name();
        this.playerPersonId = player.personId();
        this.playerName = player.name();
        this.bookingVersion = bookingVersion;
        take(hours);
    }

    /** Moves the room to the hours the booking has in this version; an older version changes nothing. */
    public void move(Hours hours, int newBookingVersion) {
        if (isNews(newBookingVersion)) {
            take(hours);
        }
    }

    /** Closes the room for good; an older version than the room's own changes nothing. */
    public void cancel(int newBookingVersion) {
        if (isNews(newBookingVersion)) {
            cancelled = true;
        }
    }

    /** @throws NotFound when the person is neither the coach nor the player */
    public Participant peerOf(UUID personId) {
        if (personId.equals(coachPersonId)) {
            return new Participant(playerPersonId, playerName);
        }
        if (personId.equals(playerPersonId)) {
            return new Participant(coachPersonId, coachName);
        }
        throw new NotFound("room");
    }

    /** Whether this side gives way when both make an offer at once. */
    public boolean isPolite(UUID personId) {
        return personId.equals(playerPersonId);
    }

    public boolean isTooEarly(Instant now) {
        return !cancelled && now.isBefore(opensAt);
    }

    public boolean isClosed(Instant now) {
        return cancelled || !now.isBefore(closesAt);
    }

    private boolean isNews(int newBookingVersion) {
        if (newBookingVersion < bookingVersion) {
            return false;
        }
        bookingVersion = newBookingVersion;
        return true;
    }

    private void take(Hours hours) {
        opensAt = hours.startsAt().minus(OPENS_BEFORE_START);
        closesAt = hours.endsAt().plus(CLOSES_AFTER_END);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID bookingId() {
        return bookingId;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    /** One of the two people. */
    public record Participant(UUID personId, String name) {}

    /** When the session is. */
    public record Hours(Instant startsAt, Instant endsAt) {}
}
