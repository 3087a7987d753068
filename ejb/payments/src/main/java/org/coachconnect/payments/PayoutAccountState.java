package org.coachconnect.payments;

/** How far a coach is with the account that receives the payouts. */
public enum PayoutAccountState {
    /** Claimed; the account is being made at the processor. */
    CREATING,
    /** The coach has yet to complete it. */
    ONBOARDING,
    /** Payouts reach it. */
    READY,
    /** Complete, but the processor does not pay out to it (any more). */
    RESTRICTED
}
