package org.coachconnect.search.application;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.search.FindCoaches;
import org.coachconnect.search.application.QueryLog.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Collects searches in memory and writes them in batches, so that no search waits for its own statistics. When the writing
 * cannot keep up, entries are dropped: they are statistics.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QueryRecorder {
    private static final Logger LOG = Logger.getLogger(QueryRecorder.class.getName());
    private static final int MOST_WAITING = 10_000;
    private static final int BATCH = 500;
    private static final Duration KEPT = Duration.ofDays(90);

    private final BlockingQueue<Entry> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

    @Inject
    private QueryLogKeeper keeper;

    @Inject
    private Clock clock;

    public QueryRecorder() {}

    QueryRecorder(QueryLogKeeper keeper, Clock clock) {
        this.keeper = keeper;
        this.clock = clock;
    }

    public void record(UUID organisationId, FindCoaches query, long hits) {
        boolean taken = waiting.offer(
                new Entry(Ids.next(), organisationId, text(query.text()), filters(query), hits, clock.instant()));
        if (!taken) {
            LOG.fine("The query log is full; a search is not counted");
        }
    }

    @PreDestroy
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void write() {
        List<Entry> batch = new ArrayList<>();
        while (waiting.drainTo(batch, BATCH) > 0) {
            try {
                Scope.platform(() -> keeper.addAll(List.copyOf(batch)));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Searches could not be counted", e);
                return;
            }
            batch.clear();
        }
    }

    @Schedule(hour = "3", minute = "23", persistent = false)
    void forgetOld() {
        Scope.platform(() -> {
            keeper.deleteBefore(clock.instant().minus(KEPT));
        });
    }

    private static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return lower.substring(0, Math.min(lower.length(), Entry.MAX_QUERY));
    }

    /** The filters that were set; of the place only that there was one. */
    private static Map<String, String> filters(FindCoaches query) {
        Map<String, String> set = new TreeMap<>();
        put(set, "game", any(query.games()));
        put(set, "language", any(query.languages()));
        put(set, "minRating", query.minRating());
        put(set, "maxPrice", query.maxPrice());
        put(set, "radiusKm", query.radiusKm());
        put(set, "near", query.near() == null ? null : true);
        put(set, "availableBefore", query.availableBefore() == null ? null : true);
        return set;
    }

    private static @Nullable String any(List<String> values) {
        return values.isEmpty() ? null : String.join(",", values);
    }

    private static void put(Map<String, String> set, String name, @Nullable Object value) {
        if (value != null) {
            set.put(name, String.valueOf(value));
        }
    }
}
