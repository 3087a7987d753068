package org.coachconnect.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Runs something once the transaction of the caller has committed; not at all when it rolled back. */
@Dependent
public class AfterCommit {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /**
     * Runs the action after the commit, however often this is called in the transaction.
     *
     * @param what names the action: a second action of that name in the same transaction is left out
     * @throws IllegalStateException when there is no transaction
     */
    public void once(Class<?> what, Runnable action) {
        if (transactions.getResource(what) != null) {
            return;
        }
        transactions.putResource(what, Boolean.TRUE);
        eachTime(action);
    }

    /** Runs the action after the commit, as often as this is called in the transaction; at once without a transaction. */
    public void orNow(Runnable action) {
        if (transactions.getTransactionKey() == null) {
            action.run();
        } else {
            eachTime(action);
        }
    }

    /**
     * Runs the action after the commit, as often as this is called in the transaction.
     *
     * @throws IllegalStateException when there is no transaction
     */
    public void eachTime(Runnable action) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // The rows are written by then.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    action.run();
                }
            }
        });
    }
}
