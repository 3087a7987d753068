package org.coachconnect.payments.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coachconnect.payments.LedgerEntryView;
import org.coachconnect.payments.TrialBalance;

/** The double-entry ledger: one writes to it and reads it, nothing is changed or deleted. */
public interface Ledger {
    void post(Posting posting);

    /** The balances of all accounts in scope, debits and credits summed per currency. */
    TrialBalance trialBalance();

    /** The entries of a booking in the order of their booking. */
    List<LedgerEntryView> entriesOf(UUID bookingId);

    /** What the processor keeps for us by our books at that time, per currency. */
    Map<String, Long> processorBalance(Instant until);
}
