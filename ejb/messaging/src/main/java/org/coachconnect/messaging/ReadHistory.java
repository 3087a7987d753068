package org.coachconnect.messaging;

import java.util.UUID;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Read part of a conversation.
 *
 * @param before only messages with a lower sequence, or null
 * @param after only messages with a higher sequence, or null; not together with {@code before}
 * @param limit 1 to 100
 */
public record ReadHistory(
        UUID conversationId,
        @Nullable Long before,
        @Nullable Long after,
        int limit) {
    public ReadHistory {
        if (before != null && after != null) {
            throw new InvalidRequest("after", "Ask with before or with after, not with both.");
        }
        if (limit < 1 || limit > PageRequest.MAX_LIMIT) {
            throw new InvalidRequest("limit", "Ask for 1 to " + PageRequest.MAX_LIMIT + " items.");
        }
    }
}
