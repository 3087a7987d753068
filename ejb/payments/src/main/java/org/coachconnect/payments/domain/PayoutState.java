package org.coachconnect.payments.domain;

/** Where the coach's share of a payment is. */
public enum PayoutState {
    /** The money is held, or not even captured. */
    PENDING,
    /** The share is released; it is transferred as soon as the coach can be paid. */
    DUE,
    /** The share is on the coach's account at the processor. */
    PAID,
    /** There is nothing to pay out, because all of it went back. */
    NONE
}
