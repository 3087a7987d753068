package org.coachconnect.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain of refresh tokens of a session; only its hash is known here. The successor of a token is derived from
 * the token and a seed in its row, so that for a short time the same successor can be handed out again: to a second tab that
 * asked at the same moment, or to a client that lost the answer. Nobody can fork the chain unnoticed that way, and neither
 * the row nor the token alone gives the successor.
 */
@Entity
@Table(schema = "identity", name = "refresh_token")
public class RefreshToken {
    /** How long after its exchange a token still gets its successor again. */
    public static final Duration GRACE = Duration.ofSeconds(10);

    @Id
    private String hash;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "session_id", updatable = false)
    private UUID sessionId;

    @Column(name = "successor_seed", updatable = false)
    private String successorSeed;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @Column(name = "exchanged_at")
    private @Nullable Instant exchangedAt;

    @SuppressWarnings("NullAway.Init")
    protected RefreshToken() {}

    public RefreshToken(String token, SignInSession session, Instant now) {
        this.hash = Secrets.hash(token);
        this.organisationId = session.organisationId();
        this.sessionId = session.id();
        this.successorSeed = Secrets.newToken();
        this.issuedAt = now;
    }

    /**
     * The token that follows this one.
     *
     * @param token this token in clear
     */
    public String successorOf(String token) {
        return Secrets.hash(successorSeed + "." + token);
    }

    public void exchange(Instant now) {
        exchangedAt = now;
    }

    public boolean isExchanged() {
        return exchangedAt != null;
    }

    /** Whether an exchanged token comes too late to be the same client asking twice. */
    public boolean isReused(Instant now) {
        return exchangedAt != null && now.isAfter(exchangedAt.plus(GRACE));
    }

    public String hash() {
        return hash;
    }

    public UUID sessionId() {
        return sessionId;
    }
}
