package org.coachconnect.bookings;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The one state machine of a booking: {@link #canBecome} is the table of all transitions, and nothing else changes a state. */
public enum BookingState {
    /** The slot is reserved for 15 minutes while the player decides to pay. */
    HELD(true),
    /** The payment is open; the slot stays reserved until the hold expires. */
    PENDING_PAYMENT(true),
    /** The money is authorised; the coach has 24 hours to answer, and never longer than until the start. */
    AWAITING_COACH(true),
    /** Accepted and captured: the session will take place. */
    CONFIRMED(true),
    /** The coach has started the session. */
    IN_PROGRESS(true),
    /** The session was given; the player may contest for 72 hours. */
    DELIVERED(true),
    /** The player agreed or was silent; the coach is paid. */
    SETTLED(true),
    /** Not paid in time. A late payment brings the booking back if the slot is still free. */
    EXPIRED(false),
    /** The coach declined or did not answer in time. */
    DECLINED(false),
    CANCELLED_BY_PLAYER(false),
    CANCELLED_BY_COACH(false),
    /** Proposed on evidence of the room; silence accepts. */
    NO_SHOW_PLAYER(true),
    /** Proposed on evidence of the room; silence accepts. */
    NO_SHOW_COACH(true),
    /** The player contests the delivery; the money stays held until a decision. */
    DISPUTED(true),
    /** The dispute ended for the player. */
    REFUNDED(false);

    private static final Map<BookingState, Set<BookingState>> TRANSITIONS = Map.ofEntries(
            Map.entry(HELD, Set.of(PENDING_PAYMENT, EXPIRED, CANCELLED_BY_PLAYER, CANCELLED_BY_COACH)),
            Map.entry(
                    PENDING_PAYMENT,
                    Set.of(AWAITING_COACH, EXPIRED, DECLINED, CANCELLED_BY_PLAYER, CANCELLED_BY_COACH)),
            Map.entry(AWAITING_COACH, Set.of(CONFIRMED, DECLINED, CANCELLED_BY_PLAYER, CANCELLED_BY_COACH)),
            Map.entry(
                    CONFIRMED,
                    Set.of(
                            IN_PROGRESS,
                            DELIVERED,
                            CANCELLED_BY_PLAYER,
                            CANCELLED_BY_COACH,
                            NO_SHOW_PLAYER,
                            NO_SHOW_COACH)),
            Map.entry(IN_PROGRESS, Set.of(DELIVERED, NO_SHOW_PLAYER, NO_SHOW_COACH)),
            Map.entry(DELIVERED, Set.of(SETTLED, DISPUTED)),
            Map.entry(EXPIRED, Set.of(AWAITING_COACH)),
            Map.entry(NO_SHOW_PLAYER, Set.of(SETTLED, DISPUTED)),
            Map.entry(NO_SHOW_COACH, Set.of(REFUNDED, DISPUTED)),
            Map.entry(DISPUTED, Set.of(SETTLED, REFUNDED)),
            Map.entry(SETTLED, Set.of()),
            Map.entry(DECLINED, Set.of()),
            Map.entry(CANCELLED_BY_PLAYER, Set.of()),
            Map.entry(CANCELLED_BY_COACH, Set.of()),
            Map.entry(REFUNDED, Set.of()));

    private final boolean blocking;

    BookingState(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether a booking in this state takes the time of its coach and its player; the database knows the same list. */
    public boolean isBlocking() {
        return blocking;
    }

    /** Whether the slot is reserved without any money being authorised. */
    public boolean isUnpaidHold() {
        return this == HELD || this == PENDING_PAYMENT;
    }

    public boolean isCancelled() {
        return this == CANCELLED_BY_PLAYER || this == CANCELLED_BY_COACH;
    }

    public boolean canBecome(BookingState next) {
        return next().contains(next);
    }

    /** All states that may follow this one; empty where a booking ends. */
    public Set<BookingState> next() {
        Set<BookingState> next = TRANSITIONS.getOrDefault(this, Set.of());
        return next.isEmpty() ? EnumSet.noneOf(BookingState.class) : EnumSet.copyOf(next);
    }
}
