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
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.Traceparent;
import org.coachconnect.payments.PaymentState;
import org.jspecify.annotations.Nullable;

/**
 * The payment of one booking. It only ever goes forward: what the processor reports late or twice changes nothing. Each
 * method tells whether it did change something, so that an event is published and a posting made once.
 */
@Entity
@Table(schema = "payments", name = "payment")
public class Payment {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "booking_id", updatable = false)
    private UUID bookingId;

    @Column(name = "player_person_id", updatable = false)
    private UUID playerPersonId;

    @Column(name = "player_name")
    private String playerName;

    @Column(name = "coach_person_id", updatable = false)
    private UUID coachPersonId;

    @Column(name = "coach_name")
    private String coachName;

    private String description;

    @Column(updatable = false)
    private long amount;

    @Column(updatable = false)
    private String currency;

    @Column(name = "commission_basis_points", updatable = false)
    private int commissionBasisPoints;

    @Column(name = "coach_share")
    private long coachShare;

    private long commission;
    private long refunded;

    @Column(name = "refund_due")
    private @Nullable Long refundDue;

    @Enumerated(EnumType.STRING)
    private PaymentState state;

    @Enumerated(EnumType.STRING)
    private PayoutState payout;

    @Column(name = "payout_traceparent")
    private @Nullable String payoutTraceparent;

    @Column(name = "intent_id")
    private @Nullable String intentId;

    @Column(name = "client_secret")
    private @Nullable String clientSecret;

    @Column(name = "charge_id")
    private @Nullable String chargeId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "captured_at")
    private @Nullable Instant capturedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    /** Claims the payment of a booking, before the processor is asked. The commission is fixed here for good. */
    public Payment(UUID id, PaymentTerms terms, int commissionBasisPoints, Instant now) {
        this.id = id;
        this.organisationId = terms.organisationId();
        this.bookingId = terms.bookingId();
        this.playerPersonId = terms.playerPersonId();
        this.playerName = terms.playerName();
        this.coachPersonId = terms.coachPersonId();
        this.coachName = terms.coachName();
        this.description = terms.description();
        this.amount = terms.amount().amount();
        this.currency = terms.amount().currency();
        this.commissionBasisPoints = commissionBasisPoints;
        this.state = PaymentState.OPENING;
        this.payout = PayoutState.PENDING;
        this.createdAt = now;
        share(terms.amount());
    }

    /** The processor has an intent for it. */
    public boolean opened(String intent, String secret) {
        if (intentId != null) {
            return false;
        }
        intentId = intent;
        clientSecret = secret;
        if (state == PaymentState.OPENING) {
            state = PaymentState.OPEN;
            return true;
        }
        return false;
    }

    public boolean authorized() {
        if (state != PaymentState.OPENING && state != PaymentState.OPEN) {
            return false;
        }
        state = PaymentState.AUTHORIZED;
        return true;
    }

    /** The processor took the money. A captured payment that we believed to be void is captured: the processor is right. */
    public boolean captured(String charge, Instant at) {
        if (capturedAt != null) {
            return false;
        }
        state = PaymentState.CAPTURED;
        chargeId = charge;
        capturedAt = at;
        return true;
    }

    public boolean voided() {
        if (!isBeforeCapture()) {
            return false;
        }
        state = PaymentState.VOIDED;
        payout = PayoutState.NONE;
        coachShare = 0;
        commission = 0;
        return true;
    }

    /**
     * The booking has ended: that much goes back, the rest is earned. Said once; the first word stands.
     *
     * @return false when the end was known already
     */
    public boolean conclude(Money refund) {
        if (refundDue != null) {
            return false;
        }
        if (!refund.currency().equals(currency) || refund.amount() < 0 || refund.amount() > amount) {
            throw new IllegalArgumentException("A refund of " + refund + " is no part of payment " + id);
        }
        refundDue = refund.amount();
        return true;
    }

    /** Shares what does not go back between coach and platform, rounding once. */
    public Money release() {
        Money rest = amount().minus(refundDue());
        share(rest);
        payout = coachShare > 0 ? PayoutState.DUE : PayoutState.NONE;
        payoutTraceparent = Traceparent.current();
        return rest;
    }

    public void refunded(Money back) {
        refunded = Math.addExact(refunded, back.amount());
        state = refunded == amount ? PaymentState.REFUNDED : PaymentState.PARTIALLY_REFUNDED;
    }

    public void paidOut() {
        payout = PayoutState.PAID;
    }

    private void share(Money earned) {
        commission = earned.share(commissionBasisPoints).amount();
        coachShare = earned.amount() - commission;
    }

    public boolean isConcluded() {
        return refundDue != null;
    }

    public boolean isBeforeCapture() {
        return state.compareTo(PaymentState.CAPTURED) < 0;
    }

    public boolean isCaptured() {
        return capturedAt != null;
    }

    /** May this person see it? */
    public boolean concerns(UUID personId) {
        return playerPersonId.equals(personId) || coachPersonId.equals(personId);
    }

    /** What goes back to the player; all of it as long as the booking has not ended. */
    public Money refundDue() {
        return money(refundDue == null ? amount : refundDue);
    }

    public Money amount() {
        return money(amount);
    }

    public Money refunded() {
        return money(refunded);
    }

    public Money coachShare() {
        return money(coachShare);
    }

    public Money commission() {
        return money(commission);
    }

    private Money money(long minorUnits) {
        return Money.of(minorUnits, currency);
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

    public UUID playerPersonId() {
        return playerPersonId;
    }

    public String playerName() {
        return playerName;
    }

    public UUID coachPersonId() {
        return coachPersonId;
    }

    public String coachName() {
        return coachName;
    }

    public String description() {
        return description;
    }

    public int commissionBasisPoints() {
        return commissionBasisPoints;
    }

    public PaymentState state() {
        return state;
    }

    /** The trace in which the payout became due. */
    public @Nullable String payoutTraceparent() {
        return payoutTraceparent;
    }

    public PayoutState payout() {
        return payout;
    }

    public @Nullable String intentId() {
        return intentId;
    }

    public @Nullable String clientSecret() {
        return clientSecret;
    }

    public @Nullable String chargeId() {
        return chargeId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant capturedAt() {
        return capturedAt;
    }
}
