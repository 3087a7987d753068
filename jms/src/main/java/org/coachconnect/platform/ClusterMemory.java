package org.coachconnect.platform;

import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceNotActiveException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jspecify.annotations.Nullable;

/**
 * The memory that the nodes share, as everything that works for requests asks for it: it may be gone or slow, and who asks
 * says what then. Nothing that must not be lost is kept there.
 */
@ApplicationScoped
public class ClusterMemory {
    private static final Logger LOG = Logger.getLogger(ClusterMemory.class.getName());

    private final AtomicBoolean wasThere = new AtomicBoolean(true);
    private final HazelcastInstance member;
    private final ClusterGuard guard;

    @SuppressWarnings("NullAway")
    protected ClusterMemory() {
        this(null, null);
    }

    @Inject
    ClusterMemory(HazelcastInstance member, ClusterGuard guard) {
        this.member = member;
        this.guard = guard;
    }

    /** Without a circuit breaker, for tests. */
    public static ClusterMemory of(HazelcastInstance member) {
        return new ClusterMemory(member, new ClusterGuard());
    }

    /** @throws ClusterUnavailable when there is no answer */
    public <T extends @Nullable Object> T ask(Function<HazelcastInstance, T> question) {
        try {
            T answer = guard.call(() -> question.apply(member));
            wasThere.set(true);
            return answer;
        } catch (HazelcastException | HazelcastInstanceNotActiveException | FaultToleranceException e) {
            tellOnce(e);
            throw new ClusterUnavailable(e);
        }
    }

    /** The answer of the cluster, or what this node can say without it. */
    public <T extends @Nullable Object> T askOr(Function<HazelcastInstance, T> question, Supplier<T> alone) {
        try {
            return ask(question);
        } catch (ClusterUnavailable e) {
            return alone.get();
        }
    }

    private void tellOnce(RuntimeException e) {
        if (wasThere.getAndSet(false)) {
            LOG.log(Level.WARNING, "The cluster's memory does not answer; this node goes on alone", e);
        }
    }
}
