package org.coachconnect.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** A device that is signed in. All refresh tokens that follow from one sign-in belong to it. */
@Entity
@Table(schema = "identity", name = "sign_in_session")
public class SignInSession {
    /** A session that is not used for this long ends. */
    public static final Duration IDLE_LIFE = Duration.ofDays(30);

    private static final int DEVICE_MAX = 120;
    private static final String UNKNOWN_DEVICE = "Unknown device";

    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private String device;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected SignInSession() {}

    public SignInSession(Account account, @Nullable String userAgent, Instant now) {
        this.id = Ids.next();
        this.organisationId = account.organisationId();
        this.personId = account.id();
        this.device = shortened(userAgent);
        this.createdAt = now;
        this.lastUsedAt = now;
        this.expiresAt = now.plus(IDLE_LIFE);
    }

    public void touch(Instant now) {
        lastUsedAt = now;
        expiresAt = now.plus(IDLE_LIFE);
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean isLive(Instant now) {
        return !isRevoked() && now.isBefore(expiresAt);
    }

    private static String shortened(@Nullable String userAgent) {
        String printable = userAgent == null
                ? ""
                : userAgent.replaceAll("[^\\x20-\\x7E]", "").strip();
        if (printable.isEmpty()) {
            return UNKNOWN_DEVICE;
        }
        return printable.length() <= DEVICE_MAX ? printable : printable.substring(0, DEVICE_MAX);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID personId() {
        return personId;
    }

    public String device() {
        return device;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
