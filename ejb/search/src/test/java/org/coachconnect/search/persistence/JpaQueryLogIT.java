package org.coachconnect.search.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.search.SearchAnalytics;
import org.coachconnect.search.SearchAnalytics.QueryCount;
import org.coachconnect.search.application.QueryLog;
import org.coachconnect.search.application.QueryLog.Entry;
import org.coachconnect.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaQueryLogIT {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Database database = Database.get();
    private final UUID organisation = Ids.next();

    @BeforeEach
    void empty() {
        platform(log -> log.deleteBefore(Instant.parse("2100-01-01T00:00:00Z")));
    }

    @Test
    void countsTheMostFrequentAndThoseWithoutHits() {
        add(entry("lol", 4), entry("lol", 2), entry("chess", 0), entry("", 9));
        add(new Entry(Ids.next(), organisation, "old", Map.of(), 0, NOW.minusSeconds(100)));

        SearchAnalytics analytics = platform(log -> log.since(NOW.minusSeconds(10), 10));

        assertThat(analytics.searches()).isEqualTo(3);
        assertThat(analytics.withoutHits()).isEqualTo(1);
        assertThat(analytics.top()).containsExactly(new QueryCount("lol", 2, 3), new QueryCount("chess", 1, 0));
        assertThat(analytics.zeroResults()).containsExactly(new QueryCount("chess", 1, 0));
    }

    @Test
    void forgets() {
        add(entry("lol", 4));

        assertThat(this.<Integer>platform(log -> log.deleteBefore(NOW.plusSeconds(1))))
                .isEqualTo(1);
    }

    @Test
    void anOrganisationSeesItsOwnOnly() {
        add(entry("lol", 4));

        SearchAnalytics seen = Scope.in(
                Ids.next(), () -> database.inTransaction("search", em -> new JpaQueryLog(em).since(Instant.EPOCH, 10)));

        assertThat(seen.searches()).isZero();
    }

    private Entry entry(String query, long hits) {
        return new Entry(Ids.next(), organisation, query, Map.of("game", "LoL \"x\""), hits, NOW);
    }

    private void add(Entry... entries) {
        platform(log -> {
            log.addAll(List.of(entries));
            return true;
        });
    }

    private <T> T platform(Function<QueryLog, T> work) {
        return Scope.platform(() -> database.inTransaction("search", em -> work.apply(new JpaQueryLog(em))));
    }
}
