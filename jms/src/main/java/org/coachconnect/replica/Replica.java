package org.coachconnect.replica;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What this node knows about the replica: whether there is one, whether it answers, how far it has come. Looked at every
 * second, and only where a replica is configured; no read pays for it.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Replica {
    private static final Logger LOG = Logger.getLogger(Replica.class.getName());
    private static final long LOOK_MILLIS = 1000;

    /** What is committed is flushed; the insert position may stand behind a page's header, where no replica ever arrives. */
    private static final String FLUSHED = "SELECT pg_wal_lsn_diff(pg_current_wal_flush_lsn(), '0/0')::bigint";

    /** The end of everything written so far, flushed or not. */
    private static final String INSERTED = "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint";

    /** No row where it is a primary by now. */
    private static final String REPLAYED =
            "SELECT pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::bigint WHERE pg_is_in_recovery()";

    private final ReplayProgress progress = new ReplayProgress();
    private final AtomicBoolean used = new AtomicBoolean();

    @Resource(lookup = "jdbc/coachconnect")
    private DataSource primary;

    @Resource(lookup = "jdbc/replica")
    private DataSource replica;

    @Resource
    private TimerService timers;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "coachconnect.db.replica-host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "coachconnect.db.replica-max-lag", defaultValue = "PT10S")
    private Duration maxLag;

    private interface Question {
        ResultSet ask(Statement statement) throws SQLException;
    }

    @PostConstruct
    void begin() {
        if (isConfigured()) {
            timers.createIntervalTimer(0, LOOK_MILLIS, new TimerConfig(null, false));
        }
    }

    public boolean isConfigured() {
        return host.filter(name -> !name.isBlank()).isPresent();
    }

    /** Whether it answers and lags less than the bound. */
    public boolean isUsable() {
        return isConfigured() && lag().filter(lag -> lag.compareTo(maxLag) <= 0).isPresent();
    }

    /** Empty while it does not answer. */
    public Optional<Duration> lag() {
        return progress.lag(clock.instant());
    }

    public Duration maxLag() {
        return maxLag;
    }

    public boolean hasReplayed(long position) {
        return progress.hasReplayed(position);
    }

    /** The position behind everything that has been committed until now. */
    public long written() throws SQLException {
        return position(primary, statement -> statement.executeQuery(INSERTED)).orElseThrow();
    }

    /** Takes it out of use until it has been looked at again. */
    public void distrust() {
        progress.reset(clock.instant());
        tellUse();
    }

    @Timeout
    void look() {
        try {
            Instant asked = clock.instant();
            progress.primaryIsAt(
                    position(primary, statement -> statement.executeQuery(FLUSHED))
                            .orElseThrow(),
                    asked);
            position(replica, statement -> statement.executeQuery(REPLAYED))
                    .ifPresentOrElse(progress::replicaIsAt, () -> progress.reset(clock.instant()));
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The replica or the primary does not answer", e);
        }
        tellUse();
    }

    private void tellUse() {
        boolean usable = isUsable();
        if (used.getAndSet(usable) != usable) {
            LOG.log(
                    usable ? Level.INFO : Level.WARNING,
                    usable
                            ? "Reads that may lag go to the replica"
                            : "The replica is lost or lags: all reads go to the primary");
        }
    }

    private static OptionalLong position(DataSource database, Question question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = question.ask(statement)) {
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        }
    }
}
