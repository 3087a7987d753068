package org.coachconnect.cache;

import com.hazelcast.core.HazelcastInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.coachconnect.platform.AfterCommit;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Gives each user its cache. Hits and misses are counted: {@code coachconnect_cache_hits_total} and {@code …_misses_total}. */
@ApplicationScoped
public class Caches {
    /** A healthy cluster answers in less than a millisecond. */
    private static final Duration PATIENCE = Duration.ofMillis(250);

    @Inject
    private AfterCommit afterCommit;

    @Inject
    private HazelcastInstance cluster;

    @Inject
    private MetricRegistry metrics;

    /**
     * @param name {@code <context>.<what>}; with {@code cache.} before it the name of the map in {@code hazelcast.xml}
     * @param type a record, written as JSON
     */
    public <V> Cache<V> of(String name, Class<V> type) {
        return new ClusterCache<>(name, type, cluster, meter(name), afterCommit::orNow, PATIENCE);
    }

    private CacheMeter meter(String name) {
        Tag tag = new Tag("cache", name);
        Counter hits = metrics.counter("coachconnect_cache_hits", tag);
        Counter misses = metrics.counter("coachconnect_cache_misses", tag);
        return new CacheMeter() {
            @Override
            public void hit() {
                hits.inc();
            }

            @Override
            public void miss() {
                misses.inc();
            }
        };
    }
}
