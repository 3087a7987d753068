package org.coachconnect.notifications.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** An item of a person's in-app inbox. */
@Entity
@Table(schema = "notifications", name = "notification")
public class Notification {
    @Id
    private UUID id;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private NoticeKind kind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Column(name = "title", nullable = false, updatable = false)
    private String title;

    @Column(name = "body", nullable = false, updatable = false)
    private String body;

    @Column(name = "link", nullable = false, updatable = false)
    private String link;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected Notification() {}

    /** @param subjectId the booking or conversation it is about */
    public Notification(UUID organisationId, UUID personId, NoticeKind kind, UUID subjectId, Words words, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.personId = personId;
        this.kind = kind;
        this.subjectId = subjectId;
        this.title = words.title();
        this.body = words.body();
        this.link = words.link();
        this.createdAt = now;
    }

    /** What the item says and where it leads. */
    public record Words(String title, String body, String link) {}

    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public NoticeKind kind() {
        return kind;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public Words words() {
        return new Words(title, body, link);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }
}
