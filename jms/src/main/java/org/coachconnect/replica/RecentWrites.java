package org.coachconnect.replica;

import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * The position in the database's log of each person's last write, in a map of the cluster: a person may write at one node and
 * read at the next, with any client. An entry ends when no replica in use can lack the write any more.
 */
@ApplicationScoped
public class RecentWrites {
    private static final String MAP = "coachconnect.recent-writes";

    @Inject
    private HazelcastInstance cluster;

    @SuppressWarnings("NullAway.Init")
    protected RecentWrites() {}

    RecentWrites(HazelcastInstance cluster) {
        this.cluster = cluster;
    }

    /** @throws HazelcastException when the cluster does not take it */
    void put(UUID personId, long position, long keptMillis) {
        positions().set(personId, position, keptMillis, TimeUnit.MILLISECONDS);
    }

    /** @throws HazelcastException when the cluster does not answer */
    OptionalLong find(UUID personId) {
        Long position = positions().get(personId);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    private IMap<UUID, Long> positions() {
        return cluster.getMap(MAP);
    }
}
