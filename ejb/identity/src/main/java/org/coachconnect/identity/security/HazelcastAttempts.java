package org.coachconnect.identity.security;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.coachconnect.identity.domain.Attempts;

/**
 * Counts in a map of the cluster, whose entries end an hour after the last attempt. A cold cluster has forgotten them; that
 * gives an attacker a few more tries and opens nothing.
 */
@ApplicationScoped
public class HazelcastAttempts implements Attempts {
    private static final String MAP = "identity.attempts";
    private static final long KEPT_HOURS = 1;

    @Inject
    private HazelcastInstance cluster;

    @Inject
    private Clock clock;

    public HazelcastAttempts() {}

    HazelcastAttempts(HazelcastInstance cluster, Clock clock) {
        this.cluster = cluster;
        this.clock = clock;
    }

    @Override
    public Duration begin(String key) {
        IMap<String, long[]> map = map();
        map.lock(key);
        try {
            BackOff state = BackOff.of(map.get(key));
            Duration wait = state.wait(clock.instant());
            if (wait.isZero()) {
                map.set(key, state.afterAttempt(clock.instant()).asNumbers(), KEPT_HOURS, TimeUnit.HOURS);
            }
            return wait;
        } finally {
            map.unlock(key);
        }
    }

    @Override
    public void succeeded(String key) {
        map().delete(key);
    }

    private IMap<String, long[]> map() {
        return cluster.getMap(MAP);
    }
}
