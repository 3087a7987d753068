package org.coachconnect.ratings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** Somebody finds a rating against the rules. */
@Entity
@Table(schema = "ratings", name = "report")
public class Report {
    private static final int MAX_REASON = 1000;

    /** What became of a report. */
    public enum State {
        OPEN,
        UPHELD,
        DISMISSED
    }

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "rating_id")
    private UUID ratingId;

    @Column(name = "reporter_person_id")
    private UUID reporterPersonId;

    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "created_at")
    private Instant createdAt;

    /** An id, kept as text: EclipseLink cannot read a UUID that is null. */
    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    public Report(Rating rating, UUID reporterPersonId, String reason, Instant now) {
        new Violations().text(reason, MAX_REASON, "reason").throwIfAny();
        this.id = Ids.next();
        this.organisationId = rating.organisationId();
        this.ratingId = rating.id();
        this.reporterPersonId = reporterPersonId;
        this.reason = reason.strip();
        this.state = State.OPEN;
        this.createdAt = now;
    }

    public void decide(UUID moderator, boolean upheld, Instant now) {
        state = upheld ? State.UPHELD : State.DISMISSED;
        decidedBy = moderator.toString();
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID ratingId() {
        return ratingId;
    }

    public UUID reporterPersonId() {
        return reporterPersonId;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
