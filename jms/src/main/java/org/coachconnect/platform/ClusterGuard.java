package org.coachconnect.platform;

import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstanceNotActiveException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.jspecify.annotations.Nullable;

/**
 * The circuit breaker before the cluster's memory: while a member hangs, each question costs the operation timeout of
 * {@code hazelcast.xml}, so after a few of them nobody asks for a while. The numbers can be set by MicroProfile Config, e.g.
 * {@code org.coachconnect.platform.ClusterGuard/call/CircuitBreaker/delay}.
 */
@ApplicationScoped
public class ClusterGuard {
    @CircuitBreaker(
            requestVolumeThreshold = 4,
            failureRatio = 0.5,
            delay = 5,
            delayUnit = ChronoUnit.SECONDS,
            failOn = {HazelcastException.class, HazelcastInstanceNotActiveException.class})
    public <T extends @Nullable Object> T call(Supplier<T> question) {
        return question.get();
    }
}
