package org.coachconnect.ratings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.coachconnect.ratings.domain.Fixtures.stars;

import java.util.Map;
import java.util.stream.IntStream;
import org.coachconnect.kernel.Ids;
import org.junit.jupiter.api.Test;

class CoachSummaryTest {
    private final CoachSummary summary = new CoachSummary(Ids.next(), Ids.next());

    @Test
    void withoutRatingsThereIsNoMeanAndTheReputationIsThePrior() {
        assertThat(summary.mean()).isNull();
        assertThat(summary.count()).isZero();
        assertThat(summary.reputation()).isEqualTo(4.0);
        assertThat(summary.histogram().keySet()).containsExactly(1, 2, 3, 4, 5);
        assertThat(summary.histogram().values()).containsOnly(0L);
    }

    @Test
    void ratingsAreAddedUp() {
        IntStream.of(5, 5, 4, 1).forEach(s -> summary.add(stars(s)));
        assertThat(summary.mean()).isEqualTo(3.75);
        assertThat(summary.count()).isEqualTo(4);
        assertThat(summary.histogram())
                .containsEntry(5, 2L)
                .containsEntry(4, 1L)
                .containsEntry(1, 1L);
    }

    @Test
    void whatIsRemovedLeavesNoTrace() {
        Verdict verdict = new Verdict(2, 3, 4, 5, "so-so");
        summary.add(stars(5));
        summary.add(verdict);
        summary.remove(verdict);
        assertThat(summary.mean()).isEqualTo(5.0);
        assertThat(summary.aspects()).isEmpty();
    }

    @Test
    void anAspectIsTheMeanOfThoseWhoRatedIt() {
        summary.add(new Verdict(5, 5, null, 1, null));
        summary.add(new Verdict(5, 4, null, null, null));
        assertThat(summary.aspects()).containsOnly(Map.entry("communication", 4.5), Map.entry("preparation", 1.0));
    }

    @Test
    void oneEnthusiastDoesNotOutrankAHundred() {
        summary.add(stars(5));
        CoachSummary proven = new CoachSummary(Ids.next(), Ids.next());
        IntStream.range(0, 100).forEach(i -> proven.add(stars(i % 5 == 0 ? 4 : 5)));
        assertThat(summary.reputation()).isCloseTo(45.0 / 11, within(1e-9));
        assertThat(proven.reputation()).isGreaterThan(summary.reputation());
    }
}
