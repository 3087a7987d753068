package org.coachconnect.replica;

import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Where the transactions go that the current thread begins: to the primary, unless a read is on its way to the replica. */
final class Route {
    private static final ThreadLocal<@Nullable DataSource> TARGET = new ThreadLocal<>();

    private Route() {}

    /** Empty for the primary. */
    static Optional<DataSource> target() {
        return Optional.ofNullable(TARGET.get());
    }

    /** Runs a read, all of its transactions at the replica. */
    static <T extends @Nullable Object> T to(DataSource replica, Callable<T> read) throws Exception {
        TARGET.set(replica);
        try {
            return read.call();
        } finally {
            TARGET.remove();
        }
    }
}
