package org.coachconnect.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted: keyset paging, never offsets.
 *
 * @param limit 1 to {@value #MAX_LIMIT}
 * @param cursor the {@code nextCursor} of the page before, or null for the first
 */
public record PageRequest(int limit, @Nullable String cursor) {
    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidRequest("limit", "Ask for 1 to " + MAX_LIMIT + " items.");
        }
    }

    /** From query parameters, where both may be missing. */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor) {
        return new PageRequest(limit == null ? DEFAULT_LIMIT : limit, cursor);
    }

    public static PageRequest first() {
        return new PageRequest(DEFAULT_LIMIT, null);
    }

    /** How many rows to read so that {@link Page#of} can tell whether there is a next page. */
    public int limitPlusOne() {
        return limit + 1;
    }

    /** The sort key the page starts after, or empty on the first page. */
    public Optional<String> after() {
        return Optional.ofNullable(cursor).map(Cursor::decode);
    }
}
