package org.coachconnect.payments.application;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has the orders carried out: at once after the commit that placed them, and every few seconds for what waited or was left
 * behind by a crash. Orders are claimed row by row, so every node may run it.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderDispatcher {
    private static final Logger LOG = Logger.getLogger(OrderDispatcher.class.getName());

    @Inject
    OrderExecutor orders;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean wanted = new AtomicBoolean();

    /** Asks for a round soon, on another thread; requests that come during a round are answered by one more. */
    public void wakeUp() {
        wanted.set(true);
        if (!running.get()) {
            executor.execute(this::drain);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void everyFewSeconds() {
        wanted.set(true);
        drain();
    }

    private void drain() {
        while (wanted.get() && running.compareAndSet(false, true)) {
            try {
                while (wanted.getAndSet(false)) {
                    orders.workOff();
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Orders wait: they cannot be read or recorded now", e);
            } finally {
                running.set(false);
            }
        }
    }
}
