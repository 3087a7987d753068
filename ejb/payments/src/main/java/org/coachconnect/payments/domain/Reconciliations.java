package org.coachconnect.payments.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachconnect.payments.ReconciliationView;

/** The nightly comparisons of the ledger with the processor. */
public interface Reconciliations {
    /** Until when the processor's movements were summed up at last, and to what per currency. */
    Optional<Checkpoint> latest();

    /**
     * Reserves a day for the caller's transaction.
     *
     * @return false when the day is recorded already; another node that is about to is waited for
     */
    boolean claim(LocalDate day);

    void add(LocalDate day, String currency, Instant until, long ledgerAmount, long processorAmount);

    /** Newest first. */
    List<ReconciliationView> newest(int most);

    /** Where the next comparison goes on. */
    record Checkpoint(Instant until, Map<String, Long> processorAmounts) {}
}
