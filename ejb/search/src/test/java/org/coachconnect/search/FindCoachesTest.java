package org.coachconnect.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindCoachesTest {
    private static final PageRequest FIRST = PageRequest.first();
    private static final Place BERLIN = new Place(52.52, 13.405);

    @Test
    void namesTheParameterAtFault() {
        assertThat(fault(() -> find("x".repeat(201), null, null, null, null, CoachSort.RELEVANCE)))
                .isEqualTo("q");
        assertThat(fault(() -> find(null, 5.1, null, null, null, CoachSort.RELEVANCE)))
                .isEqualTo("minRating");
        assertThat(fault(() -> find(null, Double.NaN, null, null, null, CoachSort.RELEVANCE)))
                .isEqualTo("minRating");
        assertThat(fault(() -> find(null, null, -1L, null, null, CoachSort.RELEVANCE)))
                .isEqualTo("maxPrice");
        assertThat(fault(() -> find(null, null, null, null, 10.0, CoachSort.RELEVANCE)))
                .isEqualTo("radiusKm");
        assertThat(fault(() -> find(null, null, null, BERLIN, 0.0, CoachSort.RELEVANCE)))
                .isEqualTo("radiusKm");
        assertThat(fault(() -> find(null, null, null, null, null, CoachSort.DISTANCE)))
                .isEqualTo("sort");
        assertThat(fault(() -> CoachSort.parse("best"))).isEqualTo("sort");
        assertThat(fault(() -> Place.parse("Berlin"))).isEqualTo("near");
        assertThat(fault(() -> Place.parse("91,0"))).isEqualTo("near");
        assertThat(fault(() -> Place.parse("1,NaN"))).isEqualTo("near");
    }

    @Test
    void aBlankTextIsNone() {
        assertThat(find("  ", null, null, null, null, CoachSort.RELEVANCE).text())
                .isNull();
    }

    @Test
    void takesEachValueOfAFilterOnce() {
        FindCoaches query = new FindCoaches(
                null, List.of("CS2", " CS2 ", ""), List.of(), null, null, null, null, null, CoachSort.RELEVANCE, FIRST);
        assertThat(query.games()).containsExactly("CS2");
        assertThat(fault(() -> new FindCoaches(
                        null, List.of(), numbers(21), null, null, null, null, null, CoachSort.RELEVANCE, FIRST)))
                .isEqualTo("language");
    }

    @Test
    void readsAPlace() {
        assertThat(Place.parse("52.52, 13.405")).isEqualTo(BERLIN);
    }

    private static FindCoaches find(
            @Nullable String text,
            @Nullable Double minRating,
            @Nullable Long maxPrice,
            @Nullable Place near,
            @Nullable Double radiusKm,
            CoachSort sort) {
        return new FindCoaches(text, List.of(), List.of(), minRating, maxPrice, near, radiusKm, null, sort, FIRST);
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    private static String fault(ThrowingCallable call) {
        return catchThrowableOfType(InvalidRequest.class, call).errors().stream()
                .map(FieldError::field)
                .collect(Collectors.joining());
    }
}
