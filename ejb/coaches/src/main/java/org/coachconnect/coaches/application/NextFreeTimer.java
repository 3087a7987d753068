package org.coachconnect.coaches.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.kernel.Scope;

/** Time passes and free hours with it. Runs on every node; each coach is claimed by one. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NextFreeTimer {
    private static final Logger LOG = Logger.getLogger(NextFreeTimer.class.getName());
    private static final int BATCH = 200;
    private static final int MAX_BATCHES = 50;

    @EJB
    private NextFreeRefresh nextFree;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void refreshPassed() {
        for (int i = 0; i < MAX_BATCHES; i++) {
            List<NextFreeRefresh.Coach> due = Scope.platform(() -> nextFree.due(BATCH));
            due.forEach(this::refresh);
            if (due.size() < BATCH) {
                return;
            }
        }
    }

    @Schedule(hour = "3", minute = "25", persistent = false)
    void forgetPast() {
        Scope.platform(() -> nextFree.forgetPast());
    }

    private void refresh(NextFreeRefresh.Coach coach) {
        try {
            Scope.in(coach.organisationId(), () -> nextFree.refreshIfDue(coach.coachId()));
        } catch (RuntimeException e) {
            // One coach's trouble must not keep the others waiting; this one is tried again at the next turn.
            LOG.log(Level.WARNING, e, () -> "The next free hour of coach " + coach.coachId() + " could not be found");
        }
    }
}
