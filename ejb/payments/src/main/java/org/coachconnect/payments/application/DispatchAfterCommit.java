package org.coachconnect.payments.application;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Wakes the dispatcher of this node once per transaction, after it has committed. */
@Stateless
@Local(DispatchSignal.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DispatchAfterCommit implements DispatchSignal {
    private static final String WAKE_UP = DispatchAfterCommit.class.getName();

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @EJB
    private OrderDispatcher dispatcher;

    @Override
    public void orderPlaced() {
        if (transactions.getResource(WAKE_UP) != null) {
            return;
        }
        transactions.putResource(WAKE_UP, Boolean.TRUE);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to do: the rows are written already.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    dispatcher.wakeUp();
                }
            }
        });
    }
}
