package org.coachconnect.payments.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.coachconnect.payments.domain.Invoice;
import org.coachconnect.payments.domain.InvoiceKind;
import org.coachconnect.payments.domain.Invoices;
import org.coachconnect.payments.domain.Payment;

/** Issues invoices and credit notes, in the transaction that books the money. */
@Dependent
class InvoiceDesk {
    private final Invoices invoices;
    private final PaymentSettings settings;
    private final Clock clock;

    @Inject
    InvoiceDesk(Invoices invoices, PaymentSettings settings, Clock clock) {
        this.invoices = invoices;
        this.settings = settings;
        this.clock = clock;
    }

    void issue(Payment payment) {
        long number = invoices.nextNumber(payment.organisationId(), InvoiceKind.INVOICE);
        invoices.add(Invoice.of(Ids.next(), number, settings.issuerName(), payment, clock.instant()));
    }

    void credit(Payment payment, Money back) {
        Invoice invoice = invoices.of(payment.id(), InvoiceKind.INVOICE)
                .orElseThrow(() -> new IllegalStateException("Captured without an invoice: payment " + payment.id()));
        long number = invoices.nextNumber(payment.organisationId(), InvoiceKind.CREDIT_NOTE);
        invoices.add(invoice.credit(Ids.next(), number, payment, back, clock.instant()));
    }
}
