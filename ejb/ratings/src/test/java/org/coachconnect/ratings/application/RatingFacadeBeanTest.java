package org.coachconnect.ratings.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.ratings.domain.Fixtures.COMPLETED;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.coachconnect.events.ratings.CoachRatingChanged;
import org.coachconnect.events.ratings.RatingSubmitted;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Forbidden;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.coachconnect.ratings.AlreadyRated;
import org.coachconnect.ratings.Aspects;
import org.coachconnect.ratings.ChangeRating;
import org.coachconnect.ratings.CoachRatings;
import org.coachconnect.ratings.ModerationFacade;
import org.coachconnect.ratings.RateSession;
import org.coachconnect.ratings.RateableSession;
import org.coachconnect.ratings.RatingFacade;
import org.coachconnect.ratings.RatingNotEditable;
import org.coachconnect.ratings.RatingNotOpen;
import org.coachconnect.ratings.RatingView;
import org.coachconnect.ratings.SessionFacts;
import org.coachconnect.ratings.domain.Fixtures;
import org.coachconnect.ratings.persistence.InMemoryStores;
import org.coachconnect.testing.RecordingOutbox;
import org.coachconnect.testing.SettableClock;
import org.junit.jupiter.api.Test;

class RatingFacadeBeanTest {
    private final SettableClock clock = new SettableClock(COMPLETED.plusSeconds(60));
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final InMemoryStores stores = new InMemoryStores();
    private final CoachTally tally = new CoachTally(stores.summaries(), outbox);
    private final RatingReveal reveal = new RatingReveal(stores.sessions(), stores.ratings(), tally, clock);
    private final RatingFacade facade = new RatingFacadeBean(
            stores.sessions(), stores.ratings(), stores.summaries(), stores.reports(), reveal, outbox, clock);
    private final ModerationFacade moderation =
            new ModerationFacadeBean(new ModerationDesk(stores.ratings(), stores.reports(), tally, clock));

    private final Fixtures facts = Fixtures.delivered();
    private final UUID organisation = facts.session().organisationId();
    private final UUID coachId = facts.session().coachId();
    private final Caller admin = new Caller(Ids.next(), Ids.next(), "root", Set.of(Role.ADMIN));

    @Test
    void aSingleRatingIsSeenByItsAuthorOnly() {
        RatingView mine = rate(facts.player(), 5);
        assertThat(mine.visible()).isFalse();
        assertThat(outbox.events(RatingSubmitted.class))
                .singleElement()
                .satisfies(event -> assertThat(event.ratedPersonId())
                        .isEqualTo(facts.coach().personId()));
        assertThat(outbox.events(CoachRatingChanged.class)).isEmpty();
        assertThat(ofCoach().items()).isEmpty();
        assertThat(in(() -> facade.ofSession(facts.coach(), facts.session().bookingId()))
                        .theirs())
                .isNull();
        assertThat(in(() -> facade.ofSession(facts.player(), facts.session().bookingId()))
                        .mine())
                .isEqualTo(mine);
    }

    @Test
    void theSecondRatingRevealsBoth() {
        rate(facts.player(), 5);
        rate(facts.coach(), 4);
        CoachRatings ratings = ofCoach();
        assertThat(ratings.items()).singleElement().satisfies(rating -> {
            assertThat(rating.stars()).isEqualTo(5);
            assertThat(rating.authorName()).isEqualTo("ana");
        });
        assertThat(ratings.summary().mean()).isEqualTo(5.0);
        assertThat(ratings.summary().count()).isOne();
        assertThat(ratings.summary().histogram()).containsEntry("5", 1L).containsEntry("1", 0L);
        assertThat(outbox.events(CoachRatingChanged.class))
                .containsExactly(new CoachRatingChanged(coachId, 5.0, 1, 45.0 / 11));
        assertThat(in(() -> facade.ofSession(facts.player(), facts.session().bookingId()))
                        .theirs())
                .isNotNull();
    }

    @Test
    void timeRevealsASingleRatingToo() {
        rate(facts.player(), 3);
        clock.set(facts.session().closesAt());
        assertThat(Scope.platform(() -> reveal.due(10)))
                .containsExactly(new RatingReveal.Closed(facts.session().bookingId(), organisation));
        Scope.in(organisation, () -> reveal.revealIfDue(facts.session().bookingId()));
        Scope.in(organisation, () -> reveal.revealIfDue(facts.session().bookingId()));
        assertThat(ofCoach().summary().count()).isOne();
        assertThat(outbox.events(CoachRatingChanged.class)).hasSize(1);
        assertThat(Scope.platform(() -> reveal.due(10))).isEmpty();
    }

    @Test
    void aSessionIsRatedOnce() {
        rate(facts.player(), 5);
        assertThatThrownBy(() -> rate(facts.player(), 1)).isInstanceOf(AlreadyRated.class);
        rate(facts.coach(), 5);
        assertThatThrownBy(() -> rate(facts.player(), 1)).isInstanceOf(AlreadyRated.class);
    }

    @Test
    void aStrangerLearnsNothing() {
        Caller stranger = new Caller(Ids.next(), organisation, "rex", Set.of(Role.PLAYER));
        assertThatThrownBy(() -> rate(stranger, 5)).isInstanceOf(NotFound.class);
        rate(facts.player(), 5);
        assertThatThrownBy(() ->
                        in(() -> facade.ofSession(stranger, facts.session().bookingId())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void ratingIsOpenFromDeliveryForFourteenDays() {
        SessionFacts undelivered = new SessionFacts(
                facts.session().bookingId(),
                coachId,
                facts.coach().personId(),
                facts.player().personId(),
                null);
        assertThatThrownBy(() -> in(() -> facade.rate(facts.player(), new RateSession(undelivered, 5, null, null))))
                .isInstanceOf(RatingNotOpen.class);
        clock.set(facts.session().closesAt());
        assertThatThrownBy(() -> rate(facts.player(), 5)).isInstanceOf(RatingNotOpen.class);
    }

    @Test
    void whatCannotBeUsedIsRefusedWithItsField() {
        assertThatThrownBy(() -> rate(facts.player(), 6))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field()).isEqualTo("stars")));
    }

    @Test
    void aRatingIsChangedByItsAuthorWhileUnseen() {
        RatingView rating = rate(facts.player(), 5);
        RatingView changed = in(() -> facade.change(
                facts.player(), new ChangeRating(rating.id(), 2, new Aspects(1, null, null), "On second thought")));
        assertThat(changed.stars()).isEqualTo(2);
        assertThat(changed.aspects()).isEqualTo(new Aspects(1, null, null));
        assertThatThrownBy(() -> in(() -> facade.change(facts.coach(), new ChangeRating(rating.id(), 5, null, null))))
                .isInstanceOf(NotFound.class);
        rate(facts.coach(), 5);
        assertThat(ofCoach().summary().mean()).isEqualTo(2.0);
        assertThatThrownBy(() -> in(() -> facade.change(facts.player(), new ChangeRating(rating.id(), 5, null, null))))
                .isInstanceOf(RatingNotEditable.class);
    }

    @Test
    void aRatingIsNotChangedAfterTwoDays() {
        RatingView rating = rate(facts.player(), 5);
        clock.advance(Duration.ofHours(48));
        assertThatThrownBy(() -> in(() -> facade.change(facts.player(), new ChangeRating(rating.id(), 4, null, null))))
                .isInstanceOf(RatingNotEditable.class);
    }

    @Test
    void theRatedCoachReplies() {
        RatingView rating = rate(facts.player(), 5);
        assertThatThrownBy(() -> in(() -> facade.reply(facts.coach(), rating.id(), "Thanks")))
                .isInstanceOf(NotFound.class);
        rate(facts.coach(), 5);
        in(() -> facade.reply(facts.coach(), rating.id(), "Thanks"));
        assertThat(ofCoach().items())
                .singleElement()
                .satisfies(r -> assertThat(r.reply()).isEqualTo("Thanks"));
        assertThatThrownBy(() -> in(() -> facade.reply(facts.player(), rating.id(), "Me too")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aHiddenRatingLeavesTheSums() {
        RatingView rating = rate(facts.player(), 1);
        rate(facts.coach(), 5);
        Scope.in(organisation, () -> facade.report(facts.coach(), rating.id(), "insults"));
        Scope.in(organisation, () -> facade.report(facts.coach(), rating.id(), "insults!"));
        assertThat(moderation.reports(admin, PageRequest.first()).items())
                .singleElement()
                .satisfies(report -> assertThat(report.rating().id()).isEqualTo(rating.id()));
        moderation.hide(admin, rating.id(), "insults");
        moderation.hide(admin, rating.id(), "insults");
        assertThat(moderation.reports(admin, PageRequest.first()).items()).isEmpty();
        assertThat(ofCoach().items()).isEmpty();
        assertThat(ofCoach().summary().mean()).isNull();
        assertThat(outbox.events(CoachRatingChanged.class))
                .last()
                .isEqualTo(new CoachRatingChanged(coachId, 0, 0, 4.0));
    }

    @Test
    void aRatingHiddenBeforeItIsVisibleNeverCounts() {
        RatingView rating = rate(facts.player(), 1);
        moderation.hide(admin, rating.id(), "insults");
        rate(facts.coach(), 5);
        assertThat(ofCoach().summary().count()).isZero();
    }

    @Test
    void aReportMayBeDismissed() {
        RatingView rating = rate(facts.player(), 1);
        rate(facts.coach(), 5);
        Scope.in(organisation, () -> facade.report(facts.coach(), rating.id(), "I do not like it"));
        moderation.keep(admin, rating.id());
        assertThat(moderation.reports(admin, PageRequest.first()).items()).isEmpty();
        assertThat(ofCoach().summary().count()).isOne();
    }

    @Test
    void onlyAdministratorsModerate() {
        RatingView rating = rate(facts.player(), 1);
        assertThatThrownBy(() -> moderation.hide(facts.coach(), rating.id(), "no"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> moderation.keep(facts.coach(), rating.id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> moderation.reports(facts.coach(), PageRequest.first()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void anUnseenRatingCannotBeReported() {
        RatingView rating = rate(facts.player(), 1);
        assertThatThrownBy(() ->
                        Scope.in(organisation, () -> facade.report(facts.coach(), rating.id(), "how would I know")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDeliveredSessionAsksToBeRated() {
        Scope.in(organisation, () -> stores.sessions().open(facts.session()));
        assertThat(in(() -> facade.rateable(facts.player())))
                .extracting(RateableSession::bookingId)
                .containsExactly(facts.session().bookingId());
        rate(facts.player(), 5);
        assertThat(in(() -> facade.rateable(facts.player()))).isEmpty();
    }

    private RatingView rate(Caller rater, int stars) {
        SessionFacts session = new SessionFacts(
                facts.session().bookingId(),
                coachId,
                facts.coach().personId(),
                facts.player().personId(),
                COMPLETED);
        return in(() -> facade.rate(rater, new RateSession(session, stars, null, "Clear, kind, sharp")));
    }

    private CoachRatings ofCoach() {
        return in(() -> facade.ofCoach(coachId, PageRequest.first()));
    }

    private <T> T in(Supplier<T> work) {
        return Scope.in(organisation, work);
    }
}
