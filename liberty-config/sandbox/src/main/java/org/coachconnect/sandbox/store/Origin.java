package org.coachconnect.sandbox.store;

import org.jspecify.annotations.Nullable;

/** The request that caused a change, as events tell it; both parts are null for what the sandbox does by itself. */
public record Origin(@Nullable String requestId, @Nullable String idempotencyKey) {
    /** No request: a click on one of the sandbox's own pages, or the passing of time. */
    public static final Origin NONE = new Origin(null, null);
}
