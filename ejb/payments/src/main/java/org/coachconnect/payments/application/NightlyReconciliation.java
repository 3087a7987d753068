package org.coachconnect.payments.application;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.payments.domain.ProcessorRefused;
import org.coachconnect.payments.domain.ProcessorUnavailable;

/** Runs the comparison every night; the row per day and currency makes it one, however many nodes there are. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyReconciliation {
    private static final Logger LOG = Logger.getLogger(NightlyReconciliation.class.getName());

    @Inject
    Reconciler reconciler;

    @Schedule(hour = "3", minute = "30", persistent = false)
    void compare() {
        try {
            reconciler.reconcile();
        } catch (ProcessorUnavailable | ProcessorRefused e) {
            LOG.log(Level.WARNING, "The nightly reconciliation could not ask the payment processor", e);
        }
    }
}
