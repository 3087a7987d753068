package org.coachconnect.payments.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.coachconnect.platform.AfterCommit;

/** Wakes the dispatcher of this node once per transaction, after it has committed. */
@Stateless
@Local(DispatchSignal.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DispatchAfterCommit implements DispatchSignal {
    @Inject
    private AfterCommit afterCommit;

    @EJB
    private OrderDispatcher dispatcher;

    @Override
    public void orderPlaced() {
        afterCommit.once(OrderDispatcher.class, dispatcher::wakeUp);
    }
}
