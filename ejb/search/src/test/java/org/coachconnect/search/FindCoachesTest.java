package org.coachconnect.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindCoachesTest {
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
        return new FindCoaches(text, null, null, minRating, maxPrice, near, radiusKm, null, sort, PageRequest.first());
    }

    private static String fault(ThrowingCallable call) {
        return catchThrowableOfType(InvalidRequest.class, call).errors().stream()
                .map(FieldError::field)
                .collect(Collectors.joining());
    }
}
