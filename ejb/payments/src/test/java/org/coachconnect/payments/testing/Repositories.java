package org.coachconnect.payments.testing;

import org.coachconnect.payments.domain.Invoices;
import org.coachconnect.payments.domain.Payments;
import org.coachconnect.payments.domain.PayoutAccounts;
import org.coachconnect.payments.domain.ProcessorEvents;
import org.coachconnect.payments.domain.ProcessorOrders;
import org.coachconnect.payments.domain.Reconciliations;

/** The repositories of one transaction. */
public record Repositories(
        Payments payments,
        ProcessorOrders orders,
        PayoutAccounts accounts,
        ProcessorEvents events,
        Invoices invoices,
        Reconciliations reconciliations) {}
