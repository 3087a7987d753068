package org.coachconnect.ratings.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.kernel.Scope;

/** Reveals single ratings when the time to rate is over. Runs on every node; each session is claimed by one. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RevealTimer {
    private static final Logger LOG = Logger.getLogger(RevealTimer.class.getName());
    private static final int BATCH = 200;
    private static final int MAX_BATCHES = 50;

    @EJB
    private RatingReveal reveal;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void revealClosed() {
        for (int i = 0; i < MAX_BATCHES; i++) {
            List<RatingReveal.Closed> due = Scope.platform(() -> reveal.due(BATCH));
            due.forEach(this::reveal);
            if (due.size() < BATCH) {
                return;
            }
        }
    }

    private void reveal(RatingReveal.Closed session) {
        try {
            Scope.in(session.organisationId(), () -> reveal.revealIfDue(session.bookingId()));
        } catch (RuntimeException e) {
            // One session's trouble must not keep the others waiting; this one is tried again at the next turn.
            LOG.log(Level.WARNING, e, () -> "The ratings of booking " + session.bookingId() + " stay unseen for now");
        }
    }
}
