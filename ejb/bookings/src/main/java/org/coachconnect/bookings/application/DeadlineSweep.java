package org.coachconnect.bookings.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.coachconnect.bookings.domain.Bookings.Due;
import org.coachconnect.kernel.Scope;

/**
 * Ends all waiting that is over: holds, unanswered requests, captures to repeat, sessions to complete and to settle. Safe on
 * many nodes and threads at once, because each booking is claimed with SKIP LOCKED.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadlineSweep {
    private static final Logger LOG = Logger.getLogger(DeadlineSweep.class.getName());
    private static final int BATCH = 100;
    private static final int MOST_BATCHES = 20;

    @EJB
    private DueBookings due;

    @EJB
    private Capturing capturing;

    public DeadlineSweep() {}

    DeadlineSweep(DueBookings due, Capturing capturing) {
        this.due = due;
        this.capturing = capturing;
    }

    /** Works off what is due, to a bound that keeps a timer from running for ever. */
    public void run() {
        int size = BATCH;
        for (int round = 0; round < MOST_BATCHES && size == BATCH; round++) {
            List<Due> batch = Scope.platform(() -> due.find(BATCH));
            batch.forEach(booking -> Scope.in(booking.organisationId(), () -> endWaiting(booking.id())));
            size = batch.size();
        }
    }

    private void endWaiting(UUID bookingId) {
        try {
            if (due.endWaiting(bookingId)) {
                capturing.capture(bookingId);
            }
        } catch (RuntimeException e) {
            LogRecord failure =
                    new LogRecord(Level.WARNING, "The waiting of booking {0} could not be ended; tried again");
            failure.setParameters(new Object[] {bookingId});
            failure.setThrown(e);
            LOG.log(failure);
            due.postpone(bookingId);
        }
    }
}
