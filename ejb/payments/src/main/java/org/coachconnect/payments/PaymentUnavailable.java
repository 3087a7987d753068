package org.coachconnect.payments;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** The payment processor cannot be reached or did not answer; nothing was lost, the same call can be made again. */
public class PaymentUnavailable extends DomainException {
    private static final long serialVersionUID = 1L;

    public PaymentUnavailable(Throwable cause) {
        super(
                Kind.UNAVAILABLE,
                "payment-unavailable",
                "The payment service does not answer at the moment. Nothing was charged; try again shortly.");
        initCause(cause);
    }
}
