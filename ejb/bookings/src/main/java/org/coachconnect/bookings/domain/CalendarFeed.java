package org.coachconnect.bookings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Secrets;

/** A person's private calendar feed; of its secret address only the hash is kept. */
@Entity
@Table(schema = "bookings", name = "calendar_feed")
public class CalendarFeed {
    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    public CalendarFeed(UUID personId, UUID organisationId, String token, Instant now) {
        this.personId = personId;
        this.organisationId = organisationId;
        this.tokenHash = Secrets.hash(token);
        this.createdAt = now;
    }

    /** From now on only this token opens the feed. */
    public void rotate(String token, Instant now) {
        tokenHash = Secrets.hash(token);
        createdAt = now;
    }

    public boolean opensWith(String token) {
        return tokenHash.equals(Secrets.hash(token));
    }

    public UUID personId() {
        return personId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
