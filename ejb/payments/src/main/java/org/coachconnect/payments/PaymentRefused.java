package org.coachconnect.payments;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** The payment processor does not take such a payment; nothing was charged. */
public class PaymentRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    public PaymentRefused(Throwable cause) {
        super(
                Kind.UNPROCESSABLE,
                "payment-refused",
                "The payment service does not accept this payment. Nothing was charged.");
        initCause(cause);
    }
}
