package org.coachconnect.payments.domain;

/** The two series of documents; each is numbered for itself. */
public enum InvoiceKind {
    INVOICE("INV"),
    CREDIT_NOTE("CN");

    private final String prefix;

    InvoiceKind(String prefix) {
        this.prefix = prefix;
    }

    /** The number as it is printed, e.g. {@code INV-000042}. */
    public String format(long number) {
        return "%s-%06d".formatted(prefix, number);
    }
}
