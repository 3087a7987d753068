package org.coachconnect.bookings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.bookings.BookingState;

/** A state that a booking has reached, and when. */
@Embeddable
public class Transition {
    @Column(name = "organisation_id", nullable = false)
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BookingState state;

    @Column(name = "reached_at", nullable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Transition() {}

    Transition(UUID organisationId, BookingState state, Instant at) {
        this.organisationId = organisationId;
        this.state = state;
        this.at = at;
    }

    public BookingState state() {
        return state;
    }

    public Instant at() {
        return at;
    }
}
