package org.coachconnect.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Scope;
import org.coachconnect.search.CoachFixture;
import org.coachconnect.search.CoachHit;
import org.coachconnect.search.CoachResults;
import org.coachconnect.search.CoachSort;
import org.coachconnect.search.FindCoaches;
import org.coachconnect.search.SearchAnalytics;
import org.coachconnect.search.domain.CoachDocument;
import org.coachconnect.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchFacadeBeanTest {
    private static final UUID ORGANISATION = new UUID(0, 1);

    private final SettableClock clock = SettableClock.at("2026-11-22T10:00:00Z");
    private final InMemoryCoachDocuments documents = new InMemoryCoachDocuments();
    private final RememberingIndex index = new RememberingIndex();
    private final MemoryLog log = new MemoryLog();
    private final QueryLogKeeper keeper = new QueryLogKeeper(log);
    private final QueryRecorder recorder = new QueryRecorder(keeper, clock);
    private final SearchFacadeBean search = new SearchFacadeBean(index, documents, recorder, keeper, clock);

    @Test
    void answersFromTheTable() {
        CoachDocument document = coach();

        CoachResults results = find("nova", null);

        assertThat(results.total()).isEqualTo(1);
        CoachHit hit = results.items().get(0);
        assertThat(hit.coachId()).isEqualTo(document.coachId());
        assertThat(hit.price()).isEqualTo(Money.of(4500, "EUR"));
        assertThat(hit.rating()).isEqualTo(new CoachHit.Rating(null, 0));
        assertThat(hit.distanceKm()).isEqualTo(1.5);
        assertThat(hit.highlight()).isEqualTo("<em>x</em>");
    }

    @Test
    void leavesOutWhatTheFenceDoesNotShow() {
        coach();
        index.found.add(Ids.next());

        assertThat(find("nova", null).items()).hasSize(1);
    }

    @Test
    void pagesByCursor() {
        for (int i = 0; i < 5; i++) {
            coach();
        }

        CoachResults first = find(null, null);
        CoachResults second = find(null, first.nextCursor());
        CoachResults third = find(null, second.nextCursor());

        assertThat(List.of(
                        first.items().size(),
                        second.items().size(),
                        third.items().size()))
                .containsExactly(2, 2, 1);
        assertThat(third.nextCursor()).isNull();
    }

    @Test
    void refusesACursorItDidNotGive() {
        assertThatThrownBy(() -> find(null, "bm9wZQ")).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> find(null, "LTE")).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void showsNothingOutsideAnOrganisation() {
        coach();

        assertThat(search.coaches(FindCoaches.all()).items()).isEmpty();
        assertThat(search.suggest("val")).isEmpty();
    }

    @Test
    void suggestsNothingForNothing() {
        assertThat(Scope.in(ORGANISATION, () -> search.suggest("  "))).isEmpty();
        assertThat(Scope.in(ORGANISATION, () -> search.suggest(null))).isEmpty();
        assertThatThrownBy(() -> Scope.in(ORGANISATION, () -> search.suggest("x".repeat(201))))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void countsSearchesWithoutLaterPagesAndWithoutTheExactPlace() {
        coach();
        coach();
        coach();
        CoachResults first = find("  NOVA   Prime ", null);
        find("  NOVA   Prime ", first.nextCursor());
        recorder.write();

        assertThat(log.entries).singleElement().satisfies(entry -> {
            assertThat(entry.query()).isEqualTo("nova prime");
            assertThat(entry.hits()).isEqualTo(3);
            assertThat(entry.at()).isEqualTo(clock.instant());
            assertThat(entry.filters()).isEmpty();
        });
    }

    @Test
    void looksBackAsFarAsAsked() {
        search.analytics(7, 20);

        assertThat(log.askedFrom).isEqualTo(Instant.parse("2026-11-15T10:00:00Z"));
        assertThatThrownBy(() -> search.analytics(0, 20)).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> search.analytics(91, 20)).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> search.analytics(7, 101)).isInstanceOf(InvalidRequest.class);
    }

    private CoachDocument coach() {
        CoachDocument document = CoachFixture.coach().document();
        documents.put(document);
        index.found.add(document.coachId());
        return document;
    }

    private CoachResults find(@Nullable String text, @Nullable String cursor) {
        FindCoaches query = new FindCoaches(
                text,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                CoachSort.RELEVANCE,
                new PageRequest(2, cursor));
        return Scope.in(ORGANISATION, () -> search.coaches(query));
    }

    /** A query log in memory. */
    private static final class MemoryLog implements QueryLog {
        final List<Entry> entries = new ArrayList<>();
        Instant askedFrom = Instant.MAX;

        @Override
        public void addAll(List<Entry> more) {
            entries.addAll(more);
        }

        @Override
        public SearchAnalytics since(Instant from, int limit) {
            askedFrom = from;
            return new SearchAnalytics(from, entries.size(), 0, List.of(), List.of());
        }

        @Override
        public int deleteBefore(Instant before) {
            return 0;
        }
    }
}
