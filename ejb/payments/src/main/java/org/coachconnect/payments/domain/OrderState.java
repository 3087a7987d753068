package org.coachconnect.payments.domain;

/** The life of an order to the processor. */
public enum OrderState {
    NEW,
    /** Committed as being made; the call may or may not have reached the processor. */
    CLAIMED,
    DONE,
    /** Given up; an administrator sees it and can have it tried again. */
    FAILED
}
