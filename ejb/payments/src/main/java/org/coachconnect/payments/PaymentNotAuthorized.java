package org.coachconnect.payments;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** There is no authorised payment to capture for the booking. */
public class PaymentNotAuthorized extends DomainException {
    private static final long serialVersionUID = 1L;

    public PaymentNotAuthorized() {
        super(Kind.CONFLICT, "payment-not-authorized", "The booking has no authorised payment.");
    }
}
