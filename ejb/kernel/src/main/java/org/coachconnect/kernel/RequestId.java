package org.coachconnect.kernel;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names the request that the current thread answers, for its log lines and for the person who asks about it. */
public final class RequestId {
    /** The header in which it comes and goes. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");
    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** The caller's own when it is well-formed, so that a line of the edge and ours can be joined; else a new one. */
    public static String of(@Nullable String given) {
        return given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : Ids.next().toString();
    }

    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Until {@link #leave()}; for filters, which have no method to wrap. */
    public static void enter(String id) {
        CURRENT.set(id);
    }

    public static void leave() {
        CURRENT.remove();
    }
}
