package org.coachconnect.replica;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.SqlState;
import org.coachconnect.platform.ClusterUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * Sends reads to the replica and keeps two promises: a person sees what they wrote, and nobody sees an error because of the
 * replica. What fails there, or is not there, is asked again at the primary.
 */
@ApplicationScoped
public class ReplicaReads {
    private static final Logger LOG = Logger.getLogger(ReplicaReads.class.getName());

    @Resource(lookup = "jdbc/replica")
    private DataSource database;

    @EJB
    private Replica replica;

    @Inject
    private RecentWrites writes;

    /**
     * Runs a read that begins its transactions itself and changes nothing.
     *
     * @param reader who asks; empty for visitors, who have written nothing
     */
    public <T extends @Nullable Object> T read(Optional<UUID> reader, Callable<T> read) throws Exception {
        if (!replica.isUsable() || !reader.map(this::hasSeenWritesOf).orElse(true)) {
            return read.call();
        }
        try {
            return Route.to(database, read);
        } catch (NotFound e) {
            return read.call();
        } catch (Exception e) {
            if (SqlState.of(e).isEmpty() && !SqlState.isOutOfService(e)) {
                throw e;
            }
            LOG.log(Level.FINE, "A read failed at the replica and is asked again at the primary", e);
            replica.distrust();
            return read.call();
        }
    }

    /** Notes that the person has written just now; their reads stay at the primary until the replica has it too. */
    public void wrote(UUID person) {
        if (!replica.isConfigured()) {
            return;
        }
        try {
            writes.put(
                    person,
                    replica.written(),
                    replica.maxLag().multipliedBy(2).plusSeconds(60).toMillis());
        } catch (SQLException | ClusterUnavailable e) {
            LOG.log(Level.FINE, "A write could not be noted", e);
            replica.distrust();
        }
    }

    /** For a write that ended without an answer of the database: asking it for its position would only wait once more. */
    public void mayHaveWritten() {
        replica.distrust();
    }

    private boolean hasSeenWritesOf(UUID person) {
        try {
            return writes.find(person).stream().allMatch(replica::hasReplayed);
        } catch (ClusterUnavailable e) {
            LOG.log(Level.FINE, "The cluster cannot tell who has written", e);
            return false;
        }
    }
}
