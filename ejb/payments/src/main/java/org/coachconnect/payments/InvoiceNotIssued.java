package org.coachconnect.payments;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** The document does not exist yet: an invoice is issued when the money is captured, a credit note when it went back. */
public class InvoiceNotIssued extends DomainException {
    private static final long serialVersionUID = 1L;

    public InvoiceNotIssued() {
        super(Kind.CONFLICT, "invoice-not-issued", "The document is not issued yet.");
    }
}
