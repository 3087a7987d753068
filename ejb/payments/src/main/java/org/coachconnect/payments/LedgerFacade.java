package org.coachconnect.payments;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;

/** The books, for the platform's administrators: over all organisations. The caller's role is checked by the web tier. */
@Local
public interface LedgerFacade {
    TrialBalance trialBalance();

    /** The entries of a booking in the order in which they were booked; empty for an unknown one. */
    List<LedgerEntryView> entries(UUID bookingId);

    /** The payment of a booking; empty when it has none. */
    List<PaymentDetail> payments(UUID bookingId);

    /** The latest nightly comparisons with the processor, newest first, at most 100. */
    List<ReconciliationView> reconciliations();

    /** Compares now instead of at night; a second time on the same day (UTC) changes nothing. */
    void reconcile();

    /** Orders to the processor that were given up, oldest first, at most 100. */
    List<FailedOrderView> failedOrders();

    /**
     * Has a given-up order tried again.
     *
     * @throws org.coachconnect.kernel.NotFound (404) when there is no such failed order
     */
    void retry(UUID orderId);
}
