package org.coachconnect.sandbox.webhooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.coachconnect.sandbox.store.Json;

/**
 * How far the delivery of one event got.
 *
 * @param state {@code pending}, {@code delivered}, {@code failed} (given up), or {@code off} (no address was set)
 * @param nextAt when it is tried next, in milliseconds
 * @param last what came of the last attempt, for people
 */
public record Delivery(String eventId, String state, int attempts, long firstAt, long nextAt, String last) {
    /** Waiting for an attempt. */
    public static final String PENDING = "pending";
    /** Taken by the receiver. */
    public static final String DELIVERED = "delivered";
    /** Given up. */
    public static final String FAILED = "failed";
    /** There was no address to deliver to. */
    public static final String OFF = "off";

    private static final Duration GIVE_UP_AFTER = Duration.ofDays(3);
    private static final long LONGEST_PAUSE_MS = 60_000;

    static Delivery first(String eventId, Instant now, boolean wanted) {
        long at = now.toEpochMilli();
        return new Delivery(eventId, wanted ? PENDING : OFF, 0, at, at, "");
    }

    /** The same, to be tried again at once and from the beginning. */
    public Delivery again(Instant now) {
        long at = now.toEpochMilli();
        return new Delivery(eventId, PENDING, 0, at, at, last);
    }

    Delivery delivered(String result) {
        return new Delivery(eventId, DELIVERED, attempts + 1, firstAt, nextAt, result);
    }

    /** The pause doubles with each attempt up to a minute; after three days it is given up, as Stripe does. */
    Delivery failedOnce(String result, Instant now, Duration firstPause) {
        boolean giveUp = now.toEpochMilli() - firstAt > GIVE_UP_AFTER.toMillis();
        long pause = Math.min(LONGEST_PAUSE_MS, firstPause.toMillis() << Math.min(attempts, 16));
        return new Delivery(
                eventId, giveUp ? FAILED : PENDING, attempts + 1, firstAt, now.toEpochMilli() + pause, result);
    }

    boolean isDue(Instant now) {
        return state.equals(PENDING) && nextAt <= now.toEpochMilli();
    }

    /** As it is stored and shown. */
    public ObjectNode json() {
        return Json.object()
                .put("id", eventId)
                .put("state", state)
                .put("attempts", attempts)
                .put("first_at", firstAt)
                .put("next_at", nextAt)
                .put("last", last);
    }

    /** Reads what {@link #json} wrote. */
    public static Delivery of(ObjectNode json) {
        return new Delivery(
                json.path("id").asText(),
                json.path("state").asText(),
                json.path("attempts").asInt(),
                json.path("first_at").asLong(),
                json.path("next_at").asLong(),
                json.path("last").asText());
    }
}
