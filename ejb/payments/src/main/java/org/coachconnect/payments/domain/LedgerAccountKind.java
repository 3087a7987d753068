package org.coachconnect.payments.domain;

/** The chart of accounts. */
public enum LedgerAccountKind {
    /** What the processor keeps for us; an asset. */
    PROCESSOR_BALANCE,
    /** What is held for one booking; owed to player or coach. */
    HELD,
    /** What is owed to one coach. */
    COACH_PAYABLE,
    /** Our commission. */
    FEE_REVENUE,
    /** What the processor costs. */
    PROCESSOR_FEES,
    /** What a card holder contests. */
    DISPUTE_RECEIVABLE,
    /** Tax that is owed. */
    TAX
}
