package org.coachconnect.ratings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.coachconnect.ratings.domain.Fixtures.COMPLETED;
import static org.coachconnect.ratings.domain.Fixtures.stars;

import java.time.Duration;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.InvalidRequest;
import org.junit.jupiter.api.Test;

class RatingTest {
    private final Fixtures facts = Fixtures.delivered();

    @Test
    void aSessionIsOpenForFourteenDays() {
        RatedSession session = facts.session();
        assertThat(session.isOpen(COMPLETED.minusSeconds(1))).isFalse();
        assertThat(session.isOpen(COMPLETED)).isTrue();
        assertThat(session.isOpen(COMPLETED.plus(Duration.ofDays(14)).minusSeconds(1)))
                .isTrue();
        assertThat(session.isOpen(COMPLETED.plus(Duration.ofDays(14)))).isFalse();
    }

    @Test
    void aRevealedSessionIsClosed() {
        facts.session().reveal(COMPLETED);
        assertThat(facts.session().isOpen(COMPLETED.plusSeconds(1))).isFalse();
    }

    @Test
    void aPlayerRatesTheCoachAndTheOtherWayRound() {
        Rating byPlayer = new Rating(facts.session(), facts.player(), stars(5), COMPLETED);
        Rating byCoach = new Rating(facts.session(), facts.coach(), stars(4), COMPLETED);
        assertThat(byPlayer.isAbout(facts.coach().personId())).isTrue();
        assertThat(byCoach.isAbout(facts.player().personId())).isTrue();
    }

    @Test
    void onlyARevealedRatingOfThePlayerCounts() {
        Rating byPlayer = new Rating(facts.session(), facts.player(), stars(5), COMPLETED);
        Rating byCoach = new Rating(facts.session(), facts.coach(), stars(4), COMPLETED);
        assertThat(byPlayer.counts()).isFalse();
        byPlayer.reveal(COMPLETED);
        byCoach.reveal(COMPLETED);
        assertThat(byPlayer.counts()).isTrue();
        assertThat(byCoach.counts()).isFalse();
        byPlayer.hide(Ids.next(), "insults", COMPLETED);
        assertThat(byPlayer.counts()).isFalse();
    }

    @Test
    void aRatingCanBeChangedForTwoDaysWhileNobodySeesIt() {
        Rating rating = new Rating(facts.session(), facts.player(), stars(5), COMPLETED);
        assertThat(rating.isEditable(COMPLETED.plus(Duration.ofHours(48)).minusSeconds(1)))
                .isTrue();
        assertThat(rating.isEditable(COMPLETED.plus(Duration.ofHours(48)))).isFalse();
        rating.reveal(COMPLETED);
        assertThat(rating.isEditable(COMPLETED)).isFalse();
    }

    @Test
    void everyFieldAtFaultIsNamed() {
        InvalidRequest refused =
                catchThrowableOfType(InvalidRequest.class, () -> new Verdict(6, 0, 9, 3, "x".repeat(2001)));
        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly("stars", "aspects.communication", "aspects.knowledge", "comment");
    }

    @Test
    void aBlankCommentIsNone() {
        assertThat(new Verdict(3, null, null, null, "  ").comment()).isNull();
    }
}
