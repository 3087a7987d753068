package org.coachconnect.replica;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.coachconnect.platform.ClusterMemory;
import org.coachconnect.platform.ClusterUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * The position in the database's log of each person's last write, in a map of the cluster: a person may write at one node and
 * read at the next, with any client. An entry ends when no replica in use can lack the write any more.
 */
@ApplicationScoped
public class RecentWrites {
    private static final String MAP = "coachconnect.recent-writes";

    @Inject
    private ClusterMemory memory;

    @SuppressWarnings("NullAway.Init")
    protected RecentWrites() {}

    RecentWrites(ClusterMemory memory) {
        this.memory = memory;
    }

    /**
     * Of a person's writes at the same time the furthest counts, whichever is noted last.
     *
     * @throws ClusterUnavailable when the cluster does not take it
     */
    void put(UUID personId, long position, long keptMillis) {
        memory.<@Nullable Long>ask(cluster -> {
            Long before = positions(cluster).put(personId, position, keptMillis, TimeUnit.MILLISECONDS);
            if (before != null && before > position) {
                positions(cluster).set(personId, before, keptMillis, TimeUnit.MILLISECONDS);
            }
            return before;
        });
    }

    /** @throws ClusterUnavailable when the cluster does not answer */
    OptionalLong find(UUID personId) {
        Long position = memory.<@Nullable Long>ask(cluster -> positions(cluster).get(personId));
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    private static IMap<UUID, Long> positions(HazelcastInstance cluster) {
        return cluster.getMap(MAP);
    }
}
