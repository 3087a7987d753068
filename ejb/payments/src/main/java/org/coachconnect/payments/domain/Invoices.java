package org.coachconnect.payments.domain;

import java.util.Optional;
import java.util.UUID;

/** Invoices and credit notes. */
public interface Invoices {
    /** The next number of the series, without gaps: the counter stays locked until the transaction ends. */
    long nextNumber(UUID organisationId, InvoiceKind series);

    void add(Invoice invoice);

    Optional<Invoice> of(UUID paymentId, InvoiceKind kind);
}
