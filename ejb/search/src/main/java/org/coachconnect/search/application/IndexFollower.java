package org.coachconnect.search.application;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.kernel.Scope;
import org.coachconnect.search.IndexStatus;

/**
 * Brings the index of this node up to the table: at once after a change made here, and every second for changes made by other
 * nodes. The first round after a start reads the whole table into an empty index.
 */
@Singleton
@LocalBean
@Local(IndexStatus.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexFollower implements IndexStatus {
    private static final Logger LOG = Logger.getLogger(IndexFollower.class.getName());

    @Inject
    private ChangedDocuments changed;

    @Inject
    private CoachIndex index;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();
    private final AtomicBoolean complete = new AtomicBoolean();
    private final CatchUp catchUp = new CatchUp();

    /** Asks for a round soon, on another thread. */
    public void wakeUp() {
        wanted.set(true);
        if (!running.get()) {
            executor.execute(this::follow);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void everySecond() {
        wanted.set(true);
        follow();
    }

    @Override
    public boolean isComplete() {
        return complete.get();
    }

    @Override
    public boolean follows() {
        return !failing.get();
    }

    private void follow() {
        while (wanted.get() && running.compareAndSet(false, true)) {
            try {
                while (wanted.getAndSet(false)) {
                    Scope.platform(() -> catchUp.run(changed, index));
                    complete.set(true);
                }
                failing.set(false);
            } catch (RuntimeException e) {
                tellOnce(e);
            } finally {
                running.set(false);
            }
        }
    }

    /** The next second tries again; an exception out of a timer would make the server wait for minutes. */
    private void tellOnce(RuntimeException e) {
        if (!failing.getAndSet(true)) {
            LOG.log(Level.WARNING, "The coach index cannot follow the table; search answers from what it has", e);
        }
    }
}
