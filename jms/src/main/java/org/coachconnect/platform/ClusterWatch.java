package org.coachconnect.platform;

import com.hazelcast.core.HazelcastInstance;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ends a node whose cluster member has stopped: it cannot come back within this JVM, because the HTTP sessions and every
 * listener belong to the old one. Whoever supervises the server starts it again; until then the node is not ready.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClusterWatch {
    private static final Logger LOG = Logger.getLogger(ClusterWatch.class.getName());
    private static final int EXIT_CODE = 70; // EX_SOFTWARE of sysexits.h
    private static final int PATIENCE = 3;

    @Inject
    private HazelcastInstance member;

    private int missed;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        missed = member.getLifecycleService().isRunning() ? 0 : missed + 1;
        if (missed == PATIENCE) {
            LOG.log(Level.SEVERE, "The cluster member of this node has stopped; the node ends, to be started again");
            new Thread(() -> System.exit(EXIT_CODE), "cluster-watch").start();
        }
    }
}
