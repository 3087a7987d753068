package org.coachconnect.search.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coachconnect.search.SearchAnalytics;

/** What was searched for, without who searched. */
public interface QueryLog {
    /** One search, as it is kept. */
    record Entry(UUID id, UUID organisationId, String query, Map<String, String> filters, long hits, Instant at) {
        /** The longest text that is kept. */
        public static final int MAX_QUERY = 100;

        public Entry {
            filters = Map.copyOf(filters);
            if (query.length() > MAX_QUERY) {
                throw new IllegalArgumentException("A query is kept with at most " + MAX_QUERY + " characters");
            }
        }
    }

    void addAll(List<Entry> entries);

    SearchAnalytics since(Instant from, int limit);

    int deleteBefore(Instant before);
}
