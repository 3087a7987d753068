package org.coachconnect.notifications.application;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.kernel.Scope;
import org.coachconnect.notifications.domain.Reminders;

/** Looks for due reminders; safe on every node at once, because each one is locked while it is delivered. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {
    private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());
    private static final int BATCH = 200;

    @Inject
    private ReminderDelivery delivery;

    public ReminderTimer() {}

    ReminderTimer(ReminderDelivery delivery) {
        this.delivery = delivery;
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void remind() {
        try {
            Scope.platform(() -> delivery.due(BATCH)).forEach(this::deliver);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Reminders cannot be read now; tried again in a few seconds", e);
        }
    }

    @Schedule(hour = "3", minute = "47", persistent = false)
    void forgetOld() {
        Scope.platform(delivery::forgetOld);
    }

    /** One that cannot be delivered must not keep the others from it; it is skipped when it is too late. */
    private void deliver(Reminders.Due reminder) {
        try {
            Scope.in(reminder.organisationId(), () -> delivery.deliver(reminder.id()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Reminder " + reminder.id() + " could not be delivered", e);
        }
    }
}
