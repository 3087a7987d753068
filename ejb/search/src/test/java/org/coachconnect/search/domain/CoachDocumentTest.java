package org.coachconnect.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.coachconnect.search.CoachFixture;
import org.junit.jupiter.api.Test;

class CoachDocumentTest {
    private static final Instant EARLY = CoachFixture.THEN;
    private static final Instant LATE = EARLY.plusSeconds(1);

    private final CoachDocument document = new CoachDocument(Ids.next(), new UUID(0, 1));

    @Test
    void isListedOnceSomethingCanBeBooked() {
        assertThat(document.isListed()).isFalse();

        document.profileChanged(CoachFixture.coach().prices().profile(), EARLY);
        assertThat(document.isListed()).isFalse();

        document.profileChanged(CoachFixture.coach().prices(6000, 3000).profile(), LATE);
        assertThat(document.isListed()).isTrue();
        assertThat(document.lowestPrice()).contains(Money.of(3000, "EUR"));
    }

    @Test
    void aLateEventDoesNotUndoANewerOne() {
        document.profileChanged(CoachFixture.coach("new").profile(), LATE);
        document.nextFreeChanged(LATE, LATE);
        document.ratingChanged(5, 2, 4.5, LATE);

        document.profileChanged(CoachFixture.coach("old").profile(), EARLY);
        document.nextFreeChanged(null, EARLY);
        document.ratingChanged(1, 1, 1, EARLY);

        assertThat(document.profile().orElseThrow().displayName()).isEqualTo("new");
        assertThat(document.nextFreeAt()).contains(LATE);
        assertThat(document.ratingMean()).contains(5.0);
    }

    @Test
    void partsDoNotWaitForOneAnother() {
        document.ratingChanged(4, 1, 3.5, LATE);
        document.profileChanged(CoachFixture.coach().profile(), EARLY);

        assertThat(document.ratingCount()).isEqualTo(1);
        assertThat(document.isListed()).isTrue();
    }

    @Test
    void hasNoMeanWithoutRatings() {
        assertThat(document.ratingMean()).isEmpty();
    }
}
