package org.coachconnect.payments;

import jakarta.ejb.Local;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.PageRequest;

/** How a coach gets the money. */
@Local
public interface PayoutFacade {
    /**
     * Makes the caller's account at the processor, once, and a fresh link to complete it. Must be called without a
     * transaction.
     *
     * @throws PaymentUnavailable (503) when the processor cannot be reached
     */
    PayoutAccountView openAccount(Caller caller);

    /**
     * The caller's account, without a link.
     *
     * @throws org.coachconnect.kernel.NotFound (404) when there is none yet
     */
    PayoutAccountView account(Caller caller);

    /** What the caller earns as a coach: sums per currency, and the bookings with captured money, newest first. */
    EarningsView earnings(Caller caller, PageRequest page);
}
