package org.coachconnect.ratings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** One side's rating of a session. */
@Entity
@Table(schema = "ratings", name = "rating")
public class Rating {
    private static final Duration EDITABLE_FOR = Duration.ofHours(48);
    private static final int MAX_REPLY = 2000;
    private static final int MAX_REASON = 1000;

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "booking_id")
    private UUID bookingId;

    @Column(name = "coach_id")
    private UUID coachId;

    @Column(name = "rater_person_id")
    private UUID raterPersonId;

    @Column(name = "rated_person_id")
    private UUID ratedPersonId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "by_player")
    private boolean byPlayer;

    private int stars;
    private @Nullable Integer communication;
    private @Nullable Integer knowledge;
    private @Nullable Integer preparation;
    private @Nullable String comment;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "visible_at")
    private @Nullable Instant visibleAt;

    private @Nullable String reply;

    @Column(name = "replied_at")
    private @Nullable Instant repliedAt;

    @Column(name = "hidden_at")
    private @Nullable Instant hiddenAt;

    /** An id, kept as text: EclipseLink cannot read a UUID that is null. */
    @Column(name = "hidden_by")
    private @Nullable String hiddenBy;

    @Column(name = "hidden_reason")
    private @Nullable String hiddenReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Rating() {}

    /** @param rater one of the session's participants */
    public Rating(RatedSession session, Caller rater, Verdict verdict, Instant now) {
        this.id = Ids.next();
        this.organisationId = session.organisationId();
        this.bookingId = session.bookingId();
        this.coachId = session.coachId();
        this.raterPersonId = rater.personId();
        this.ratedPersonId = session.otherThan(rater.personId());
        this.authorName = rater.displayName();
        this.byPlayer = session.isPlayer(rater.personId());
        this.createdAt = now;
        judge(verdict);
    }

    public boolean isEditable(Instant now) {
        return visibleAt == null && hiddenAt == null && now.isBefore(createdAt.plus(EDITABLE_FOR));
    }

    public void judge(Verdict verdict) {
        stars = verdict.stars();
        communication = verdict.communication();
        knowledge = verdict.knowledge();
        preparation = verdict.preparation();
        comment = verdict.comment();
    }

    public Verdict verdict() {
        return new Verdict(stars, communication, knowledge, preparation, comment);
    }

    public void reveal(Instant now) {
        if (visibleAt == null) {
            visibleAt = now;
        }
    }

    /** The rated coach answers. */
    public void reply(String text, Instant now) {
        new Violations().text(text, MAX_REPLY, "reply").throwIfAny();
        reply = text.strip();
        repliedAt = now;
    }

    public void hide(UUID moderator, String reason, Instant now) {
        new Violations().text(reason, MAX_REASON, "reason").throwIfAny();
        hiddenAt = now;
        hiddenBy = moderator.toString();
        hiddenReason = reason;
    }

    /** Whether it counts for the coach: given by the player, revealed and not hidden. */
    public boolean counts() {
        return byPlayer && isVisible();
    }

    public boolean isVisible() {
        return visibleAt != null && hiddenAt == null;
    }

    public boolean isHidden() {
        return hiddenAt != null;
    }

    public boolean isBy(UUID personId) {
        return raterPersonId.equals(personId);
    }

    public boolean isAbout(UUID personId) {
        return ratedPersonId.equals(personId);
    }

    public boolean byPlayer() {
        return byPlayer;
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

    public UUID coachId() {
        return coachId;
    }

    public UUID raterPersonId() {
        return raterPersonId;
    }

    public UUID ratedPersonId() {
        return ratedPersonId;
    }

    public String authorName() {
        return authorName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable String reply() {
        return reply;
    }
}
