package org.coachconnect.payments;

/** The life of a payment, the same for every processor. */
public enum PaymentState {
    /** The row is claimed; the intent is being opened at the processor. */
    OPENING,
    /** The player may pay. */
    OPEN,
    /** The card is authorised; nothing is captured. */
    AUTHORIZED,
    /** The money is ours to hold for the booking. */
    CAPTURED,
    /** The authorisation was released or the intent cancelled. */
    VOIDED,
    /** Part of the money went back. */
    PARTIALLY_REFUNDED,
    /** All of the money went back. */
    REFUNDED
}
