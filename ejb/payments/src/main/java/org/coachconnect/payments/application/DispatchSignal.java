package org.coachconnect.payments.application;

/** Tells the dispatcher that there is something to do once the current transaction has committed. */
public interface DispatchSignal {
    void orderPlaced();
}
