package org.coachconnect.payments;

import jakarta.ejb.Local;
import java.util.UUID;

/** Payment intents, capture, refunds, payouts, ledger and invoices. */
@Local
public interface PaymentFacade {
    /**
     * Opens the payment intent of a booking, or returns the one that is open: claims its row in one transaction, calls the
     * processor outside any, records the answer in another. Must be called without a transaction.
     *
     * @throws PaymentUnavailable (503) when the processor cannot be reached; the same call later goes on where it stopped
     */
    PaymentView open(OpenPayment command);

    /**
     * Captures the authorised payment of a booking; idempotent. Must be called without a transaction.
     *
     * @return the payment, CAPTURED
     * @throws PaymentNotAuthorized (409) when there is nothing to capture (any more)
     * @throws PaymentUnavailable (503) when the processor cannot be reached
     */
    PaymentView capture(UUID bookingId);
}
