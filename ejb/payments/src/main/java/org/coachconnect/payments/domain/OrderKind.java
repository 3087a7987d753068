package org.coachconnect.payments.domain;

/** What the processor is to do. */
public enum OrderKind {
    /** Take the authorised money; made by the coach's acceptance only, never repeated by itself. */
    CAPTURE,
    /** Cancel the intent, authorised or not. */
    VOID,
    /** Send money back to the player. */
    REFUND,
    /** Send the coach's share to the connected account. */
    TRANSFER
}
