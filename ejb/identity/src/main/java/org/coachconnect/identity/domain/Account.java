package org.coachconnect.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.identity.AccountStatus;
import org.coachconnect.kernel.Role;
import org.jspecify.annotations.Nullable;

/** A person's way in: e-mail, password and roles. Its id is the person's id in every context. */
@Entity
@Table(schema = "identity", name = "account")
public class Account {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(updatable = false)
    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Convert(converter = RolesConverter.class)
    private Set<Role> roles;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(
            UUID id, UUID organisationId, EmailAddress email, String passwordHash, Set<Role> roles, Instant now) {
        this.id = id;
        this.organisationId = organisationId;
        this.email = email.value();
        this.passwordHash = passwordHash;
        this.roles = EnumSet.copyOf(roles);
        this.status = AccountStatus.UNVERIFIED;
        this.createdAt = now;
    }

    /** An account whose e-mail is still to be proven. */
    public static Account register(
            UUID id, UUID organisationId, EmailAddress email, String passwordHash, Role role, Instant now) {
        return new Account(id, organisationId, email, passwordHash, Set.of(role), now);
    }

    /** An account that somebody vouches for. */
    public static Account verified(
            UUID id, UUID organisationId, EmailAddress email, String passwordHash, Set<Role> roles, Instant now) {
        Account account = new Account(id, organisationId, email, passwordHash, roles, now);
        account.verify(now);
        return account;
    }

    /**
     * Takes the values of a repeated registration. The newest one wins, so that somebody who registered a foreign address
     * ahead of its owner does not know the password that is in force once the owner has registered and verified.
     */
    public void registerAgain(String newPasswordHash, Role role) {
        if (status != AccountStatus.UNVERIFIED) {
            throw new IllegalStateException("Only an unverified account can be registered again");
        }
        passwordHash = newPasswordHash;
        roles = EnumSet.of(role);
    }

    /** @return whether this was the first time */
    public boolean verify(Instant now) {
        if (status != AccountStatus.UNVERIFIED) {
            return false;
        }
        status = AccountStatus.ACTIVE;
        verifiedAt = now;
        return true;
    }

    public void changePassword(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    public boolean isUnverified() {
        return status == AccountStatus.UNVERIFIED;
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public AccountStatus status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }
}
