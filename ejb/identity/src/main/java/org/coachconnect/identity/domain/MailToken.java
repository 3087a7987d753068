package org.coachconnect.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Secrets;
import org.jspecify.annotations.Nullable;

/** A token that was mailed to the owner of an account; only its hash is known here. */
@Entity
@Table(schema = "identity", name = "mail_token")
public class MailToken {
    @Id
    private String hash;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private TokenPurpose purpose;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected MailToken() {}

    public MailToken(String token, Account account, TokenPurpose purpose, Instant now) {
        this.hash = Secrets.hash(token);
        this.organisationId = account.organisationId();
        this.personId = account.id();
        this.purpose = purpose;
        this.expiresAt = now.plus(purpose.life());
    }

    public void use(Instant now) {
        usedAt = now;
    }

    public boolean isUsed() {
        return usedAt != null;
    }

    public boolean isAlive(Instant now) {
        return now.isBefore(expiresAt);
    }

    public boolean isFor(TokenPurpose wanted) {
        return purpose == wanted;
    }

    public String hash() {
        return hash;
    }

    public UUID personId() {
        return personId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public TokenPurpose purpose() {
        return purpose;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
