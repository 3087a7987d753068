package org.coachconnect.payments.persistence;

import jakarta.persistence.EntityManager;

/** The repositories on an entity manager of the test. */
public record Jpa(
        JpaPayments payments,
        JpaProcessorOrders orders,
        JpaPayoutAccounts accounts,
        JpaProcessorEvents events,
        JpaInvoices invoices,
        JpaLedger ledger,
        JpaReconciliations reconciliations) {
    public static Jpa on(EntityManager em) {
        Jpa jpa = new Jpa(
                new JpaPayments(),
                new JpaProcessorOrders(),
                new JpaPayoutAccounts(),
                new JpaProcessorEvents(),
                new JpaInvoices(),
                new JpaLedger(),
                new JpaReconciliations());
        jpa.payments.em = em;
        jpa.orders.em = em;
        jpa.accounts.em = em;
        jpa.events.em = em;
        jpa.invoices.em = em;
        jpa.ledger.em = em;
        jpa.reconciliations.em = em;
        return jpa;
    }
}
