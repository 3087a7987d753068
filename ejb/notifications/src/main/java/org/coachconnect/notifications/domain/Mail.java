package org.coachconnect.notifications.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Traceparent;
import org.jspecify.annotations.Nullable;

/** A mail to one person. It is a row before it is sent, so that it is neither lost nor sent by a transaction that fails. */
@Entity
@Table(schema = "notifications", name = "mail")
public class Mail {
    static final int MOST_ATTEMPTS = 8;
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int LONGEST_FAILURE = 200;

    @Id
    private UUID id;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "dedup_key", nullable = false, updatable = false)
    private String dedupKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private NoticeKind kind;

    @Column(name = "to_address", nullable = false, updatable = false)
    private String to;

    @Column(name = "subject", nullable = false, updatable = false)
    private String subject;

    @Column(name = "text_body", nullable = false)
    private String text;

    @Column(name = "html_body", nullable = false)
    private String html;

    @Column(name = "calendar", updatable = false)
    private @Nullable String calendar;

    @Column(name = "calendar_method", updatable = false)
    private @Nullable String calendarMethod;

    @Column(name = "confidential", nullable = false, updatable = false)
    private boolean confidential;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private MailState state;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttemptAt;

    @Column(name = "failure")
    private @Nullable String failure;

    @Column(name = "traceparent", updatable = false)
    private @Nullable String traceparent;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    /**
     * @param dedupKey the same for the same mail, however often its cause is worked on
     * @param now when it is written
     * @param notBefore when it may be sent at the earliest
     */
    public Mail(
            UUID organisationId,
            String dedupKey,
            NoticeKind kind,
            String to,
            Content content,
            Instant now,
            Instant notBefore) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.dedupKey = dedupKey;
        this.kind = kind;
        this.to = to;
        this.subject = content.subject();
        this.text = content.text();
        this.html = content.html();
        CalendarPart part = content.calendar();
        this.calendar = part == null ? null : part.content();
        this.calendarMethod = part == null ? null : part.method();
        this.confidential = kind.isConfidential();
        this.state = MailState.NEW;
        this.traceparent = Traceparent.current();
        this.createdAt = now;
        this.nextAttemptAt = notBefore;
    }

    /** What is in a mail. */
    public record Content(
            String subject,
            String text,
            String html,
            @Nullable CalendarPart calendar) {}

    /**
     * Takes the mail for sending.
     *
     * @return whether it is to be sent; not when earlier tries died too often
     */
    public boolean claim(Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            giveUp("no try ended");
            return false;
        }
        state = MailState.CLAIMED;
        attempts++;
        nextAttemptAt = now.plus(LEASE);
        return true;
    }

    public void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        failure = null;
        forgetSecrets();
    }

    /** The mail server was busy: tried again after a pause that doubles, {@value #MOST_ATTEMPTS} times. */
    public void notSent(String reason, Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            giveUp(reason);
            return;
        }
        state = MailState.NEW;
        failure = shortened(reason);
        nextAttemptAt = now.plus(FIRST_PAUSE.multipliedBy(1L << (attempts - 1)));
    }

    /** No mail server could be reached: that was no try. However long that lasts, the mail waits. */
    public void giveBack(String reason, Instant now) {
        attempts--;
        state = MailState.NEW;
        failure = shortened(reason);
        nextAttemptAt = now.plus(FIRST_PAUSE);
    }

    /** The mail can never be delivered. */
    public void refused(String reason) {
        giveUp(reason);
    }

    private void giveUp(String reason) {
        state = MailState.FAILED;
        failure = shortened(reason);
        forgetSecrets();
    }

    private void forgetSecrets() {
        if (confidential) {
            text = "";
            html = "";
        }
    }

    private static String shortened(String reason) {
        return reason.substring(0, Math.min(reason.length(), LONGEST_FAILURE));
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String dedupKey() {
        return dedupKey;
    }

    public NoticeKind kind() {
        return kind;
    }

    public String to() {
        return to;
    }

    public Content content() {
        return new Content(
                subject,
                text,
                html,
                calendar == null || calendarMethod == null ? null : new CalendarPart(calendarMethod, calendar));
    }

    public MailState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** The trace in which it was written. */
    public Optional<String> traceparent() {
        return Optional.ofNullable(traceparent);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }
}
