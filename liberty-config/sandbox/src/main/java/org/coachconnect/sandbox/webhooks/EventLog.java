package org.coachconnect.sandbox.webhooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Optional;
import org.coachconnect.sandbox.store.Ids;
import org.coachconnect.sandbox.store.Json;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.store.Origin;
import org.coachconnect.sandbox.store.Transaction;
import org.jspecify.annotations.Nullable;

/** Writes events in the transaction of the change they tell of, each with its delivery. */
public final class EventLog {
    private final Clock clock;
    private final String apiVersion;
    private final boolean deliver;

    /**
     * An event log.
     *
     * @param apiVersion the version the objects inside the events are said to have
     * @param deliver is there an address to deliver to?
     */
    public EventLog(Clock clock, String apiVersion, boolean deliver) {
        this.clock = clock;
        this.apiVersion = apiVersion;
        this.deliver = deliver;
    }

    /** Tells of an object of the platform as it is now. */
    public void record(Transaction tx, String type, ObjectNode object) {
        record(tx, type, object, null);
    }

    /** Tells of an object of a connected account (null: of the platform) as it is now. */
    public void record(Transaction tx, String type, ObjectNode object, @Nullable String account) {
        ObjectNode event = Json.object()
                .put("id", Ids.next(Kind.EVENT))
                .put("object", "event")
                .put("api_version", apiVersion)
                .put("created", clock.instant().getEpochSecond());
        if (account != null) {
            event.put("account", account);
        }
        event.putObject("data").set("object", Json.published(object));
        Origin origin = tx.origin();
        event.put("livemode", false).put("pending_webhooks", deliver ? 1 : 0);
        event.putObject("request").put("id", origin.requestId()).put("idempotency_key", origin.idempotencyKey());
        event.put("type", type);
        tx.put(Kind.EVENT, event);
        tx.put(
                Kind.DELIVERY,
                Delivery.first(event.path("id").asText(), clock.instant(), deliver)
                        .json());
    }

    /** Sends the event again, whatever became of it before; empty if there is no such event. */
    public Optional<Delivery> resend(Transaction tx, String eventId) {
        if (!deliver) {
            return Optional.empty();
        }
        return tx.find(Kind.DELIVERY, eventId).map(Delivery::of).map(delivery -> {
            Delivery again = delivery.again(clock.instant());
            tx.put(Kind.DELIVERY, again.json());
            return again;
        });
    }
}
