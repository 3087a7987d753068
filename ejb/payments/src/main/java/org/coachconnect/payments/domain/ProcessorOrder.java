package org.coachconnect.payments.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.Traceparent;
import org.jspecify.annotations.Nullable;

/**
 * Something the processor is to do for a payment. The row is committed as CLAIMED before the call and gives the call its
 * idempotency key, so a crash between call and record repeats the same call and gets the same answer.
 */
@Entity
@Table(schema = "payments", name = "processor_order")
public class ProcessorOrder {
    /** Longer than the call with all its repetitions can take. */
    public static final Duration LEASE = Duration.ofMinutes(3);

    private static final int MOST_ATTEMPTS = 20;
    private static final Duration SHORT_PAUSE = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "payment_id", updatable = false)
    private UUID paymentId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OrderKind kind;

    @Column(updatable = false)
    private long amount;

    @Column(updatable = false)
    private String currency;

    @Column(updatable = false)
    private @Nullable String destination;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    private int attempts;
    private int refusals;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "error_code")
    private @Nullable String errorCode;

    @Column(name = "processor_id")
    private @Nullable String processorId;

    @Column(updatable = false)
    private @Nullable String traceparent;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected ProcessorOrder() {}

    private ProcessorOrder(
            UUID id,
            Payment payment,
            OrderKind kind,
            Money amount,
            @Nullable String destination,
            @Nullable String traceparent,
            Instant now) {
        this.id = id;
        this.organisationId = payment.organisationId();
        this.paymentId = payment.id();
        this.kind = kind;
        this.amount = amount.amount();
        this.currency = amount.currency();
        this.destination = destination;
        this.traceparent = traceparent;
        this.state = OrderState.NEW;
        this.nextAttemptAt = now;
        this.createdAt = now;
    }

    public static ProcessorOrder capture(UUID id, Payment payment, Instant now) {
        return new ProcessorOrder(id, payment, OrderKind.CAPTURE, payment.amount(), null, Traceparent.current(), now);
    }

    public static ProcessorOrder voiding(UUID id, Payment payment, Instant now) {
        return new ProcessorOrder(id, payment, OrderKind.VOID, payment.amount(), null, Traceparent.current(), now);
    }

    public static ProcessorOrder refund(UUID id, Payment payment, Instant now) {
        return new ProcessorOrder(id, payment, OrderKind.REFUND, payment.refundDue(), null, Traceparent.current(), now);
    }

    /** @param destination the coach's account at the processor */
    public static ProcessorOrder transfer(UUID id, Payment payment, String destination, Instant now) {
        return new ProcessorOrder(
                id, payment, OrderKind.TRANSFER, payment.coachShare(), destination, payment.payoutTraceparent(), now);
    }

    /** Marks it as being made; nobody else takes it before the lease is over. */
    public void claim(Instant now) {
        state = OrderState.CLAIMED;
        attempts++;
        nextAttemptAt = now.plus(LEASE);
    }

    /**
     * The idempotency key of the next call. It stays the same as long as the outcome is unknown, and changes only after the
     * processor has definitely refused, because it would answer an old key with the old refusal.
     */
    public String key() {
        return refusals == 0 ? id.toString() : id + "-" + refusals;
    }

    public boolean done(@Nullable String madeId, Instant now) {
        if (state == OrderState.DONE) {
            return false;
        }
        state = OrderState.DONE;
        processorId = madeId;
        errorCode = null;
        doneAt = now;
        return true;
    }

    /** The processor did not answer: the same call again, after a pause that doubles. */
    public void postpone(String code, Instant now) {
        errorCode = code;
        if (attempts >= MOST_ATTEMPTS) {
            state = OrderState.FAILED;
        } else {
            state = OrderState.CLAIMED;
            nextAttemptAt = now.plus(pause());
        }
    }

    /** The processor is not asked at the moment, so this was no attempt: the claim counts for nothing. */
    public void giveBack(Instant now) {
        attempts--;
        nextAttemptAt = now.plus(SHORT_PAUSE);
    }

    /** The processor refused, so nothing was done: another call later, under another key. */
    public void refused(String code, Instant now) {
        refusals++;
        postpone(code, now);
    }

    public void giveUp(String code) {
        state = OrderState.FAILED;
        errorCode = code;
    }

    /** An administrator wants it tried again. */
    public void retry(Instant now) {
        state = OrderState.NEW;
        attempts = 0;
        nextAttemptAt = now;
    }

    private Duration pause() {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_ATTEMPTS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    public boolean isWaiting() {
        return state == OrderState.NEW || state == OrderState.CLAIMED;
    }

    public Money amount() {
        return Money.of(amount, currency);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID paymentId() {
        return paymentId;
    }

    public OrderKind kind() {
        return kind;
    }

    public OrderState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public @Nullable String destination() {
        return destination;
    }

    public @Nullable String errorCode() {
        return errorCode;
    }

    public @Nullable String processorId() {
        return processorId;
    }

    /** The trace in which it was placed. */
    public @Nullable String traceparent() {
        return traceparent;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
