package org.coachconnect.payments;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.Caller;

/** Payment intents, their capture, and the papers about them. Refunds and payouts follow the events of the bookings. */
@Local
public interface PaymentFacade {
    /**
     * Opens the payment intent of a booking, or returns the one that is open: claims its row in one transaction, calls the
     * processor outside any, records the answer in another. Must be called without a transaction.
     *
     * @throws PaymentUnavailable (503) when the processor cannot be reached; the same call later goes on where it stopped
     * @throws PaymentRefused (422) when the processor does not take such a payment, e.g. of so small an amount
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

    /**
     * The payment of a booking, for its player (with the client secret while it is open) and its coach (without).
     *
     * @return one payment, or none when the booking has none or is somebody else's
     */
    List<PaymentView> ofBooking(Caller caller, UUID bookingId);

    /**
     * The invoice of a captured payment as PDF, for its player and its coach.
     *
     * @throws org.coachconnect.kernel.NotFound (404) when there is no such payment for the caller
     * @throws InvoiceNotIssued (409) when the money is not captured yet
     */
    PdfDocument invoice(Caller caller, UUID paymentId);

    /**
     * The credit note over what went back, as PDF.
     *
     * @throws org.coachconnect.kernel.NotFound (404) when there is no such payment for the caller
     * @throws InvoiceNotIssued (409) when no money went back (yet)
     */
    PdfDocument creditNote(Caller caller, UUID paymentId);
}
