package org.coachconnect.outbox;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.outbox.OutboxRows.Row;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * Sends what is in the outbox: at once after each commit, and every second for what a crash or a missing broker left behind.
 * A batch is leased, sent and marked in separate steps, so no database transaction waits for the broker. A crash between
 * sending and marking sends an event twice; the inbox of each consumer passes the second one over.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class.getName());
    private static final int BATCH = 100;

    @EJB
    private OutboxRows rows;

    @Inject
    private BrokerGate broker;

    @EJB
    private OutboxMetrics metrics;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final AtomicBoolean brokerWasThere = new AtomicBoolean(true);

    /**
     * Asks for a round soon, on another thread; requests that come during a round are answered by one more round. While the
     * broker is gone the timer alone looks for it.
     */
    public void wakeUp() {
        wanted.set(true);
        if (!running.get() && brokerWasThere.get()) {
            executor.execute(this::drain);
        }
    }

    /** Whether the broker took what was last sent to it by this node. */
    public boolean reachesBroker() {
        return brokerWasThere.get();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void everySecond() {
        wanted.set(true);
        drain();
    }

    private void drain() {
        while (wanted.get() && running.compareAndSet(false, true)) {
            try {
                while (wanted.getAndSet(false)) {
                    sendAll();
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Events wait in the outbox: they cannot be read or marked now", e);
            } finally {
                running.set(false);
            }
        }
    }

    private void sendAll() {
        // a broker that is gone is asked with one event
        int most = brokerWasThere.get() ? BATCH : 1;
        List<Row> batch = rows.lease(most);
        while (!batch.isEmpty()) {
            try {
                broker.send(batch);
            } catch (JMSException | JMSRuntimeException | CircuitBreakerOpenException e) {
                rows.release(batch);
                metrics.refused();
                tellOnce(e);
                return;
            }
            rows.markSent(batch);
            metrics.sent(batch.size());
            brokerWasThere.set(true);
            batch = batch.size() < most ? List.of() : rows.lease(BATCH);
            most = BATCH;
        }
    }

    private void tellOnce(Exception e) {
        if (brokerWasThere.getAndSet(false)) {
            LOG.log(Level.WARNING, "The broker cannot be reached; events wait in the outbox", e);
        }
    }
}
