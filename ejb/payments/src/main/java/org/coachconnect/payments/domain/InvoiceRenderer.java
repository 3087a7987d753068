package org.coachconnect.payments.domain;

/** Puts an invoice on paper. */
public interface InvoiceRenderer {
    /** @return a PDF */
    byte[] render(Invoice invoice);
}
