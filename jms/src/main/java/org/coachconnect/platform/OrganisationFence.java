package org.coachconnect.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.coachconnect.kernel.Scope;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sets {@code coachconnect.organisation} for the transaction, once per scope and transaction, and with it the bounds on waiting.
 * All of it is local to the transaction: a pooler may give the connection to somebody else after it.
 */
@Interceptor
@OrganisationScoped
@Priority(Interceptor.Priority.APPLICATION)
public class OrganisationFence {
    private static final String APPLIED = OrganisationFence.class.getName();

    /** The driver's socketTimeout (database.xml) is longer, so that PostgreSQL itself ends what takes too long. */
    private static final String SETTINGS = "SELECT set_config('coachconnect.organisation', ?, true),"
            + " set_config('lock_timeout', ?, true), set_config('statement_timeout', '20s', true),"
            + " set_config('idle_in_transaction_session_timeout', '30s', true)";

    @Inject
    @ConfigProperty(name = "coachconnect.db.lock-timeout", defaultValue = "10s")
    private String lockTimeout;

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    @AroundTimeout
    public @Nullable Object fence(InvocationContext call) throws Exception {
        if (transactions.getTransactionKey() == null) {
            return call.proceed();
        }
        Object outer = transactions.getResource(APPLIED);
        String wanted = Scope.setting();
        if (wanted.equals(outer)) {
            return call.proceed();
        }
        apply(wanted);
        try {
            return call.proceed();
        } finally {
            if (outer instanceof String before && !transactions.getRollbackOnly()) {
                apply(before);
            }
        }
    }

    private void apply(String setting) {
        em.createNativeQuery(SETTINGS)
                .setParameter(1, setting)
                .setParameter(2, lockTimeout)
                .getSingleResult();
        transactions.putResource(APPLIED, setting);
    }
}
