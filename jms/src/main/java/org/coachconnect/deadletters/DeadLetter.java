package org.coachconnect.deadletters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a consumer could not digest in all its deliveries.
 *
 * @param id the message's id in the broker, with which it is replayed
 * @param originalAddress the topic it came from
 * @param originalQueue the subscription that failed, {@code <consumer>.<source>}
 */
public record DeadLetter(
        String id,
        @Nullable String eventId,
        @Nullable String eventType,
        @Nullable String originalAddress,
        @Nullable String originalQueue,
        Instant parkedAt,
        @Nullable String body) {}
