package org.coachconnect.kernel;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the SQLSTATE (PostgreSQL appendix A) out of the layers that JPA and EJB put around it. */
public final class SqlState {
    public static final String UNIQUE_VIOLATION = "23505";
    public static final String EXCLUSION_VIOLATION = "23P01";
    public static final String DEADLOCK_DETECTED = "40P01";
    public static final String SERIALIZATION_FAILURE = "40001";
    public static final String LOCK_NOT_AVAILABLE = "55P03";

    /** Classes 08 and 53: no connection, or none to be had. */
    private static final Set<String> NO_SERVICE = Set.of("08", "53");

    /**
     * 57P01 to 57P05: it shuts down, crashed, starts, was dropped, or ended an idle session. 57014: longer than
     * {@code statement_timeout}. 25006: what was the primary only reads by now. 25P03 and
     * 25P04: it ended a transaction that took too long.
     */
    private static final Set<String> OUT_OF_SERVICE =
            Set.of("57P01", "57P02", "57P03", "57P04", "57P05", "57014", "25006", "25P03", "25P04");

    private SqlState() {}

    /** Whether the database, not the statement, is at fault, so that the same call may succeed in a while. */
    public static boolean isOutOfService(@Nullable Throwable failure) {
        for (Throwable t = failure; t != null && t != t.getCause(); t = t.getCause()) {
            if (t instanceof SQLException sql && isOutOfService(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutOfService(SQLException e) {
        String state = e.getSQLState();
        return e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException
                || state != null
                        && (OUT_OF_SERVICE.contains(state)
                                || state.length() == 5 && NO_SERVICE.contains(state.substring(0, 2)));
    }

    public static Optional<String> of(@Nullable Throwable failure) {
        for (Throwable t = failure; t != null && t != t.getCause(); t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return Optional.of(sql.getSQLState());
            }
        }
        return Optional.empty();
    }

    public static boolean isOneOf(@Nullable Throwable failure, String... states) {
        return of(failure).filter(Set.of(states)::contains).isPresent();
    }
}
