package org.coachconnect.payments.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.payments.domain.Invoice;
import org.coachconnect.payments.domain.InvoiceKind;
import org.coachconnect.payments.domain.Invoices;

/** Invoices by JPA. */
@Dependent
public class JpaInvoices implements Invoices {
    @PersistenceContext(unitName = "payments")
    EntityManager em;

    @Override
    public long nextNumber(UUID organisationId, InvoiceKind series) {
        Object next = em.createNativeQuery(
                        "INSERT INTO payments.invoice_counter AS c (organisation_id, series, last_number)"
                                + " VALUES (?, ?, 1) ON CONFLICT (organisation_id, series)"
                                + " DO UPDATE SET last_number = c.last_number + 1 RETURNING last_number")
                .setParameter(1, organisationId)
                .setParameter(2, series.name())
                .getSingleResult();
        return ((Number) next).longValue();
    }

    @Override
    public void add(Invoice invoice) {
        em.persist(invoice);
    }

    @Override
    public Optional<Invoice> of(UUID paymentId, InvoiceKind kind) {
        return em.createQuery(
                        "SELECT i FROM Invoice i WHERE i.paymentId = :paymentId AND i.kind = :kind", Invoice.class)
                .setParameter("paymentId", paymentId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }
}
