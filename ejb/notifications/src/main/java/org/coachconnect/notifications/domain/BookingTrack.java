package org.coachconnect.notifications.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the events told of a booking last. */
@Entity
@Table(schema = "notifications", name = "booking_track")
public class BookingTrack {
    private static final String CONFIRMED = "CONFIRMED";

    @Id
    @Column(name = "booking_id")
    private UUID bookingId;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "state", nullable = false)
    private String state;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "invited", nullable = false)
    private boolean invited;

    @SuppressWarnings("NullAway.Init")
    protected BookingTrack() {}

    public BookingTrack(UUID bookingId, UUID organisationId, int version, String state, Instant startsAt) {
        this.bookingId = bookingId;
        this.organisationId = organisationId;
        this.version = version;
        this.state = state;
        this.startsAt = startsAt;
    }

    /** @return false, with nothing changed, when a newer version has been seen: what the event says is no longer so */
    public boolean moveTo(int newVersion, String newState, Instant newStart) {
        if (newVersion < version) {
            return false;
        }
        version = newVersion;
        state = newState;
        startsAt = newStart;
        return true;
    }

    /** Notes that both sides have the session in their calendars by an invitation. */
    public void invited() {
        invited = true;
    }

    public boolean isInvited() {
        return invited;
    }

    /** Whether the session is confirmed for this time and has not begun. */
    public boolean takesPlaceAt(Instant start) {
        return isConfirmed() && startsAt.equals(start);
    }

    public boolean isConfirmed() {
        return CONFIRMED.equals(state);
    }

    public UUID bookingId() {
        return bookingId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public int version() {
        return version;
    }
}
