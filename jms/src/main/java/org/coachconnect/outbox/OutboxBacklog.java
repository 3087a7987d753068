package org.coachconnect.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The events that are committed and not yet with the broker.
 *
 * @param oldestAt when the oldest of them was written; null when none waits
 * @param attempts how often the most stubborn one was tried
 */
public record OutboxBacklog(long waiting, @Nullable Instant oldestAt, int attempts) {}
