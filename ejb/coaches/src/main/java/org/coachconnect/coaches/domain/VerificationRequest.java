package org.coachconnect.coaches.domain;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coachconnect.coaches.VerificationStatus;
import org.coachconnect.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** A coach's wish to be verified, the evidence for it and what became of it. */
@Entity
@Table(schema = "coaches", name = "verification_request")
public class VerificationRequest {
    private static final int MAX_EVIDENCE = 10;
    private static final int MAX_URL = 500;

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "coach_id")
    private UUID coachId;

    @Basic
    private Texts evidence;

    @Enumerated(EnumType.STRING)
    private VerificationStatus status;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    /** An id, kept as text: EclipseLink cannot read a UUID that is null. */
    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String reason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected VerificationRequest() {}

    private VerificationRequest(CoachProfile coach, Texts evidence, Instant now) {
        this.id = Ids.next();
        this.organisationId = coach.organisationId();
        this.coachId = coach.id();
        this.evidence = evidence;
        this.status = VerificationStatus.SUBMITTED;
        this.submittedAt = now;
    }

    /** @param evidence one to ten web addresses of what proves rank or identity */
    public static VerificationRequest submit(CoachProfile coach, List<String> evidence, Instant now) {
        Violations violations = new Violations().range(evidence.size(), 1, MAX_EVIDENCE, "evidence");
        for (int i = 0; i < evidence.size(); i++) {
            violations.require(
                    isWebAddress(evidence.get(i)),
                    "evidence[" + i + "]",
                    "Use a web address that starts with https://.");
        }
        violations.throwIfAny();
        return new VerificationRequest(coach, new Texts(evidence), now);
    }

    /** @param why shown to the coach, 1 to 1000 characters */
    public void decide(UUID moderator, boolean verified, String why, Instant now) {
        new Violations().text(why, 1, 1000, "reason").throwIfAny();
        status = verified ? VerificationStatus.VERIFIED : VerificationStatus.REJECTED;
        decidedBy = moderator.toString();
        decidedAt = now;
        reason = why;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            return text.length() <= MAX_URL
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID coachId() {
        return coachId;
    }

    public List<String> evidence() {
        return evidence.all();
    }

    public VerificationStatus status() {
        return status;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String reason() {
        return reason;
    }
}
