package org.coachconnect.identity.security;

import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.coachconnect.identity.domain.Attempts;
import org.coachconnect.platform.ClusterMemory;

/**
 * Counts in a map of the cluster, whose entries end an hour after the last attempt. A cold cluster has forgotten them; that
 * gives an attacker a few more tries and opens nothing. While the cluster does not answer each node counts by itself, from
 * where it stood.
 */
@ApplicationScoped
public class HazelcastAttempts implements Attempts {
    private static final String MAP = "identity.attempts";
    private static final long KEPT_HOURS = 1;
    private static final long LOCK_WAIT_SECONDS = 3;
    /** A node that dies while it counts must not lock an account. */
    private static final long LOCK_LEASE_SECONDS = 30;

    private final LocalAttempts local = new LocalAttempts();

    @Inject
    private ClusterMemory cluster;

    @Inject
    private Clock clock;

    public HazelcastAttempts() {}

    HazelcastAttempts(ClusterMemory cluster, Clock clock) {
        this.cluster = cluster;
        this.clock = clock;
    }

    @Override
    public Duration begin(String key) {
        return cluster.askOr(member -> together(map(member), key), () -> local.begin(key, clock.instant()));
    }

    @Override
    public void succeeded(String key) {
        local.forget(key);
        cluster.askOr(
                member -> {
                    map(member).delete(key);
                    return true;
                },
                () -> false);
    }

    private Duration together(IMap<String, long[]> map, String key) {
        lock(map, key);
        try {
            BackOff state = BackOff.of(map.get(key));
            Duration wait = state.wait(clock.instant());
            if (wait.isZero()) {
                BackOff next = state.afterAttempt(clock.instant());
                map.set(key, next.asNumbers(), KEPT_HOURS, TimeUnit.HOURS);
                local.note(key, next);
            }
            return wait;
        } finally {
            map.unlock(key);
        }
    }

    private static void lock(IMap<String, long[]> map, String key) {
        try {
            if (!map.tryLock(key, LOCK_WAIT_SECONDS, TimeUnit.SECONDS, LOCK_LEASE_SECONDS, TimeUnit.SECONDS)) {
                throw new HazelcastException("The count is locked for too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HazelcastException(e);
        }
    }

    private static IMap<String, long[]> map(HazelcastInstance member) {
        return member.getMap(MAP);
    }
}
