package org.coachconnect.bookings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingStateChanged;
import org.coachconnect.bookings.OutsideAllowedTime;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A booked coaching session. Every change goes through {@link #move} and so through the table of {@link BookingState}; it is
 * written with {@code WHERE id = ? AND version = ?}, so of two concurrent changes one wins and the other is told.
 */
@Entity
@Table(schema = "bookings", name = "booking")
public class Booking {
    @Id
    private UUID id;

    @Embedded
    private Agreement agreement;

    @Embedded
    private Parties parties;

    @Embedded
    private TimeSlot slot;

    @Embedded
    private CancellationPolicy policy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BookingState state;

    @Column(name = "hold_expires_at", nullable = false)
    private Instant holdExpiresAt;

    @Column(name = "answer_by")
    private @Nullable Instant answerBy;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "capture_attempts", nullable = false)
    private int captureAttempts;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "contest_until")
    private @Nullable Instant contestUntil;

    @Embedded
    private @Nullable RescheduleProposal proposal;

    @Column(name = "refund_amount")
    private @Nullable Long refundAmount;

    @Column
    private @Nullable String reason;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Convert(converter = HistoryConverter.class)
    @Column(nullable = false)
    private List<Transition> history = List.of();

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Version
    @Column(nullable = false)
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Booking() {}

    private Booking(
            Parties parties,
            Agreement agreement,
            TimeSlot slot,
            CancellationPolicy policy,
            Instant holdExpiresAt,
            Instant now) {
        this.id = Ids.next();
        this.parties = parties;
        this.agreement = agreement;
        this.slot = slot;
        this.policy = policy;
        this.holdExpiresAt = holdExpiresAt;
        this.dueAt = holdExpiresAt;
        this.createdAt = now;
        this.updatedAt = now;
        reach(BookingState.HELD, now);
    }

    /** Reserves the slot for the time a player needs to pay, and copies the policy that will hold for it. */
    public static Booking hold(
            Parties parties, Agreement agreement, TimeSlot slot, CancellationPolicy policy, Instant now) {
        return new Booking(parties, agreement, slot, policy, Deadlines.hold(slot, now), now);
    }

    /** The player is about to pay: the hold is prolonged once, so that asking again cannot keep a slot for ever. */
    public void beginPayment(Instant now) {
        if (state.isUnpaidHold() && !now.isBefore(holdExpiresAt)) {
            throw OutsideAllowedTime.holdExpired();
        }
        if (state == BookingState.PENDING_PAYMENT) {
            return;
        }
        Instant prolonged = Deadlines.hold(slot, now);
        holdExpiresAt = prolonged.isAfter(holdExpiresAt) ? prolonged : holdExpiresAt;
        move(BookingState.PENDING_PAYMENT, now);
    }

    /**
     * The money is authorised: the coach is asked, or has consented in advance. After the booked start it is too late for
     * both, and the booking is declined.
     */
    public void paymentAuthorized(Instant now) {
        if (state == BookingState.PENDING_PAYMENT && !now.isBefore(slot.startsAt())) {
            decline("The payment came after the start of the session.", now);
            return;
        }
        answerBy = Deadlines.answer(slot, now);
        move(BookingState.AWAITING_COACH, now);
        if (agreement.isInstantBooking()) {
            acceptedAt = now;
            dueAt = now;
        }
    }

    /** The slot is free again because nobody paid in time. */
    public void expire(Instant now) {
        move(BookingState.EXPIRED, now);
    }

    /** The coach consents; the booking is confirmed once the money is captured, see {@link #confirm}. */
    public void accept(Instant now) {
        require(BookingState.CONFIRMED);
        if (acceptedAt == null) {
            acceptedAt = now;
        }
        claimCapture(now);
    }

    /** Takes the next attempt to capture; another node waits until this one should have succeeded. */
    public void claimCapture(Instant now) {
        dueAt = Deadlines.nextCapture(captureAttempts, now);
        captureAttempts++;
        updatedAt = now;
    }

    /** The money of the accepted booking is captured and held. */
    public void confirm(Instant now) {
        move(BookingState.CONFIRMED, now);
    }

    /** @param why shown to the player */
    public void decline(String why, Instant now) {
        requireNotBeingCaptured();
        dropWithoutMoney(why, now);
    }

    /** The authorisation of an accepted booking is gone, so it cannot be captured any more. */
    public void loseAuthorization(Instant now) {
        dropWithoutMoney("The payment could not be collected.", now);
    }

    private void dropWithoutMoney(String why, Instant now) {
        move(BookingState.DECLINED, now);
        reason = why;
    }

    /** @return what goes back to the player */
    public Money cancel(UUID personId, @Nullable String why, Instant now) {
        requireNotBeingCaptured();
        Money refund = refundFor(personId, now);
        move(cancelledBy(personId), now);
        reason = why;
        refundAmount = refund.amount();
        return refund;
    }

    /** What cancelling would give back now. Where nothing is captured yet the whole amount is released. */
    public Money refundFor(UUID personId, Instant now) {
        require(cancelledBy(personId));
        boolean paid = state == BookingState.CONFIRMED;
        return paid && parties.isPlayer(personId) ? policy.refund(price(), slot.startsAt(), now) : price();
    }

    /** The state that a cancellation by this participant leads to. */
    public BookingState cancelledBy(UUID personId) {
        return parties.isCoach(personId) ? BookingState.CANCELLED_BY_COACH : BookingState.CANCELLED_BY_PLAYER;
    }

    public void proposeReschedule(UUID personId, TimeSlot proposed, Instant now) {
        requireConfirmed();
        if (!now.isBefore(slot.startsAt())) {
            throw OutsideAllowedTime.rescheduleTooLate();
        }
        change(RescheduleProposal.of(personId, proposed, slot, now), now);
    }

    /** Moves the booking to the proposed time; id, price, payment and policy stay. */
    public void acceptReschedule(UUID personId, Instant now) {
        requireConfirmed();
        RescheduleProposal accepted = openProposal();
        if (accepted.proposedBy().equals(personId)) {
            throw new BookingStateChanged("The other side has to agree to the proposed time.");
        }
        if (accepted.isOver(now)) {
            throw OutsideAllowedTime.rescheduleTooLate();
        }
        slot = accepted.slot();
        change(null, now);
    }

    /** Ends an open proposal without moving the booking. */
    public void dropProposal(Instant now) {
        openProposal();
        change(null, now);
    }

    public void start(Instant now) {
        require(BookingState.IN_PROGRESS);
        if (now.isBefore(Deadlines.earliestStart(slot))) {
            throw OutsideAllowedTime.startTooEarly();
        }
        startedAt = now;
        move(BookingState.IN_PROGRESS, now);
    }

    /** The coach says that the session was given. */
    public void complete(Instant now) {
        if (state != BookingState.IN_PROGRESS) {
            throw new BookingStateChanged(state);
        }
        deliver(now);
    }

    private void deliver(Instant now) {
        completedAt = now;
        contestUntil = Deadlines.contest(now);
        move(BookingState.DELIVERED, now);
    }

    /** The player agrees, so nothing is left to contest. A dispute is not ended this way. */
    public void confirmDelivery(Instant now) {
        if (state != BookingState.DELIVERED) {
            throw new BookingStateChanged(state);
        }
        move(BookingState.SETTLED, now);
    }

    public void dispute(String why, Instant now) {
        require(BookingState.DISPUTED);
        if (contestUntil != null && !now.isBefore(contestUntil)) {
            throw OutsideAllowedTime.contestOver();
        }
        reason = why;
        move(BookingState.DISPUTED, now);
    }

    /**
     * Ends the waiting whose time has come. A confirmed session that nobody ever started counts as delivered a day after its
     * end: the coach is not punished for a button, and the player has the full time to contest before any money moves.
     */
    public void endWaiting(Instant now) {
        if (dueAt == null || now.isBefore(dueAt)) {
            return;
        }
        switch (state) {
            case HELD, PENDING_PAYMENT -> expire(now);
            case AWAITING_COACH -> endWaitingForCoach(now);
            case CONFIRMED -> endConfirmed(now);
            case IN_PROGRESS -> deliver(now);
            case DELIVERED -> confirmDelivery(now);
            default -> dueAt = null;
        }
    }

    private void endWaitingForCoach(Instant now) {
        if (isBeingCaptured()) {
            claimCapture(now);
        } else {
            decline("The coach did not answer in time.", now);
        }
    }

    private void endConfirmed(Instant now) {
        if (proposal != null && proposal.isOver(now)) {
            change(null, now);
        } else {
            deliver(now);
        }
    }

    /** Whether the coach has consented and only the capture is missing. */
    public boolean isBeingCaptured() {
        return state == BookingState.AWAITING_COACH && acceptedAt != null;
    }

    private void move(BookingState next, Instant now) {
        require(next);
        reach(next, now);
        change(next == BookingState.CONFIRMED ? proposal : null, now);
    }

    private void reach(BookingState next, Instant now) {
        state = next;
        history = Stream.concat(history.stream(), Stream.of(new Transition(next, now)))
                .toList();
    }

    private void change(@Nullable RescheduleProposal newProposal, Instant now) {
        proposal = newProposal;
        updatedAt = now;
        dueAt = Deadlines.of(this);
    }

    private void require(BookingState next) {
        if (!state.canBecome(next)) {
            throw new BookingStateChanged(state);
        }
    }

    private void requireConfirmed() {
        if (state != BookingState.CONFIRMED) {
            throw new BookingStateChanged(state);
        }
    }

    private void requireNotBeingCaptured() {
        if (isBeingCaptured()) {
            throw new BookingStateChanged("The booking is being confirmed at this moment. Try again shortly.");
        }
    }

    private RescheduleProposal openProposal() {
        if (proposal == null) {
            throw new BookingStateChanged("No other time is proposed.");
        }
        return proposal;
    }

    public UUID id() {
        return id;
    }

    public Agreement agreement() {
        return agreement;
    }

    public UUID organisationId() {
        return agreement.organisationId();
    }

    public Parties parties() {
        return parties;
    }

    public TimeSlot slot() {
        return slot;
    }

    public Money price() {
        return agreement.price();
    }

    public BookingState state() {
        return state;
    }

    /** The states it has reached, in their order, up to the one it is in. */
    public List<Transition> history() {
        return history;
    }

    public Instant holdExpiresAt() {
        return holdExpiresAt;
    }

    public @Nullable Instant answerBy() {
        return answerBy;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }

    public @Nullable Instant contestUntil() {
        return contestUntil;
    }

    public Optional<RescheduleProposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    public Optional<Money> refund() {
        return Optional.ofNullable(refundAmount).map(amount -> Money.of(amount, price().currency()));
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return version;
    }
}
