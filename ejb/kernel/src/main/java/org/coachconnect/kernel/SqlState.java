package org.coachconnect.kernel;

import java.sql.SQLException;
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

    private SqlState() {}

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
