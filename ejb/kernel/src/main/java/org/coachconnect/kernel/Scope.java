package org.coachconnect.kernel;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The organisation whose rows the current thread may see. It is set where work enters the system (a request, an event, a
 * timer) and put on the database connection for each transaction, where row-level security enforces it. Without a scope no
 * tenant's row is visible.
 */
public final class Scope {
    private static final String PLATFORM = "*";
    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

    private Scope() {}

    /** The value for the connection's {@code coachconnect.organisation} setting; empty means nothing is visible. */
    public static String setting() {
        String value = CURRENT.get();
        return value == null ? "" : value;
    }

    /** The organisation in scope; empty in the platform's scope and where there is none. */
    public static Optional<UUID> organisation() {
        String value = CURRENT.get();
        return value == null || PLATFORM.equals(value) ? Optional.empty() : Optional.of(UUID.fromString(value));
    }

    /** Enters an organisation until {@link #leave()}; for filters, which have no method to wrap. */
    public static void enter(UUID organisationId) {
        CURRENT.set(organisationId.toString());
    }

    public static void leave() {
        CURRENT.remove();
    }

    public static void in(UUID organisationId, Runnable work) {
        with(organisationId.toString(), asSupplier(work));
    }

    public static <T extends @Nullable Object> T in(UUID organisationId, Supplier<T> work) {
        return with(organisationId.toString(), work);
    }

    /** Runs work of the platform itself (timers, administrators), which sees the rows of all organisations. */
    public static <T extends @Nullable Object> T platform(Supplier<T> work) {
        return with(PLATFORM, work);
    }

    public static void platform(Runnable work) {
        with(PLATFORM, asSupplier(work));
    }

    private static Supplier<@Nullable Void> asSupplier(Runnable work) {
        return () -> {
            work.run();
            return null;
        };
    }

    private static <T extends @Nullable Object> T with(String setting, Supplier<T> work) {
        String before = CURRENT.get();
        CURRENT.set(setting);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
