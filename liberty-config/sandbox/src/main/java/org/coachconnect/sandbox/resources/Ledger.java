package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.coachconnect.sandbox.store.Ids;
import org.coachconnect.sandbox.store.Json;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.store.Store;
import org.coachconnect.sandbox.store.Transaction;
import org.jspecify.annotations.Nullable;

/** Balance transactions, and the balances that follow from them: per account and currency, available or still pending. */
public final class Ledger {
    private static final String PLATFORM = "";

    private final Clock clock;
    private final Map<Pocket, NavigableMap<Long, Long>> pockets = new HashMap<>();

    private record Pocket(String account, String currency) {}

    /**
     * A movement of money.
     *
     * @param account the connected account; null for the platform
     * @param type Stripe's type, as in {@code charge} or {@code transfer}
     * @param amount what comes in (positive) or goes out (negative), before the fee
     * @param availableOn when it can be spent, in epoch seconds
     */
    public record Movement(
            @Nullable String account,
            String type,
            String reportingCategory,
            long amount,
            long fee,
            String currency,
            String source,
            @Nullable String description,
            long availableOn) {}

    /** A ledger over this store. */
    public Ledger(Clock clock, Store store) {
        this.clock = clock;
        store.listen(Set.of(Kind.BALANCE_TRANSACTION), this::changed);
    }

    private synchronized void changed(Store.Change change) {
        if (change.created()) {
            ObjectNode value = change.value();
            Pocket pocket = new Pocket(Owners.of(value), value.path("currency").asText());
            pockets.computeIfAbsent(pocket, p -> new TreeMap<>())
                    .merge(
                            value.path("available_on").asLong(),
                            value.path("net").asLong(),
                            Long::sum);
        }
    }

    /** Posts a movement. */
    public ObjectNode post(Transaction tx, Movement movement) {
        ObjectNode posted = Json.object()
                .put("id", Ids.next(Kind.BALANCE_TRANSACTION))
                .put("object", "balance_transaction")
                .put("amount", movement.amount())
                .put("available_on", movement.availableOn())
                .put("balance_type", "payments")
                .put("created", clock.instant().getEpochSecond())
                .put("currency", movement.currency())
                .put("description", movement.description())
                .putNull("exchange_rate")
                .put("fee", movement.fee());
        ArrayNode details = posted.putArray("fee_details");
        if (movement.fee() != 0) {
            details.addObject()
                    .put("amount", movement.fee())
                    .putNull("application")
                    .put("currency", movement.currency())
                    .put("description", "Stripe processing fees")
                    .put("type", "stripe_fee");
        }
        posted.put("net", movement.amount() - movement.fee())
                .put("reporting_category", movement.reportingCategory())
                .put("source", movement.source())
                .put("status", statusAt(movement.availableOn()))
                .put("type", movement.type());
        Owners.set(posted, movement.account());
        return tx.put(Kind.BALANCE_TRANSACTION, posted);
    }

    /** {@code available} or {@code pending}, as of now. */
    public String statusAt(long availableOn) {
        return availableOn <= clock.instant().getEpochSecond() ? "available" : "pending";
    }

    /** What the account can spend now. */
    public synchronized long available(@Nullable String account, String currency) {
        return sum(movements(account, currency).headMap(clock.instant().getEpochSecond(), true));
    }

    /** What the account will be able to spend later. */
    public synchronized long pending(@Nullable String account, String currency) {
        return sum(movements(account, currency).tailMap(clock.instant().getEpochSecond(), false));
    }

    /** The currencies the account has ever had. */
    public synchronized Iterable<String> currencies(@Nullable String account) {
        String owner = Objects.requireNonNullElse(account, PLATFORM);
        return pockets.keySet().stream()
                .filter(pocket -> pocket.account().equals(owner))
                .map(Pocket::currency)
                .sorted()
                .toList();
    }

    private NavigableMap<Long, Long> movements(@Nullable String account, String currency) {
        String owner = Objects.requireNonNullElse(account, PLATFORM);
        return pockets.getOrDefault(new Pocket(owner, currency), new TreeMap<>());
    }

    private static long sum(Map<Long, Long> movements) {
        return movements.values().stream().mapToLong(Long::longValue).sum();
    }
}
