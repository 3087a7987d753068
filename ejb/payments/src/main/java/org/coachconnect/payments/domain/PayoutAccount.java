package org.coachconnect.payments.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.payments.PayoutAccountState;
import org.jspecify.annotations.Nullable;

/** A coach's account at the processor; the row is claimed before the account is made, and its id is the key of the call. */
@Entity
@Table(schema = "payments", name = "payout_account")
public class PayoutAccount {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "account_id")
    private @Nullable String accountId;

    @Enumerated(EnumType.STRING)
    private PayoutAccountState state;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PayoutAccount() {}

    public PayoutAccount(UUID id, UUID organisationId, UUID personId, Instant now) {
        this.id = id;
        this.organisationId = organisationId;
        this.personId = personId;
        this.state = PayoutAccountState.CREATING;
        this.createdAt = now;
    }

    public void created(String processorAccountId) {
        if (accountId == null) {
            accountId = processorAccountId;
            state = PayoutAccountState.ONBOARDING;
        }
    }

    /** Takes over what the processor says; unlike a payment, an account may lose what it had. */
    public void update(boolean ready, boolean complete) {
        if (ready) {
            state = PayoutAccountState.READY;
        } else {
            state = complete ? PayoutAccountState.RESTRICTED : PayoutAccountState.ONBOARDING;
        }
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

    public @Nullable String accountId() {
        return accountId;
    }

    public PayoutAccountState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
