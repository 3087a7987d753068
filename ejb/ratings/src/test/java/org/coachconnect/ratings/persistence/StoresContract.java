package org.coachconnect.ratings.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.ratings.domain.Fixtures.COMPLETED;
import static org.coachconnect.ratings.domain.Fixtures.stars;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Scope;
import org.coachconnect.ratings.AlreadyRated;
import org.coachconnect.ratings.domain.CoachSummary;
import org.coachconnect.ratings.domain.Fixtures;
import org.coachconnect.ratings.domain.RatedSession;
import org.coachconnect.ratings.domain.Rating;
import org.coachconnect.ratings.domain.Report;
import org.coachconnect.ratings.domain.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the repositories promise, wherever they keep their rows. */
abstract class StoresContract {
    final Fixtures facts = Fixtures.delivered();
    final UUID organisation = facts.session().organisationId();

    /** Runs work in a transaction of its own, in the current scope. */
    abstract <T extends @Nullable Object> T inTransaction(Function<Stores, T> work);

    @Test
    void aSessionIsOpenedOnce() {
        open(facts);
        RatedSession again = new RatedSession(
                facts.session().bookingId(),
                organisation,
                Ids.next(),
                facts.coach().personId(),
                facts.player().personId(),
                COMPLETED.plusSeconds(60));
        doIn(stores -> stores.sessions().open(again));
        RatedSession found =
                in(stores -> stores.sessions().find(facts.session().bookingId()).orElseThrow());
        assertThat(found.completedAt()).isEqualTo(COMPLETED);
        assertThat(found.closesAt()).isEqualTo(facts.session().closesAt());
        assertThat(found.coachId()).isEqualTo(facts.session().coachId());
    }

    @Test
    void aSessionIsDueOnceClosedAndUntilRevealed() {
        open(facts);
        UUID booking = facts.session().bookingId();
        Instant closed = facts.session().closesAt();
        Optional<RatedSession> early = in(stores -> stores.sessions().claimDue(booking, closed.minusSeconds(1)));
        assertThat(early).isEmpty();
        List<RatedSession> due = in(stores -> stores.sessions().due(closed, 10));
        assertThat(due).extracting(RatedSession::bookingId).containsExactly(booking);
        doIn(stores -> stores.sessions().claimDue(booking, closed).orElseThrow().reveal(closed));
        Optional<RatedSession> late = in(stores -> stores.sessions().claimDue(booking, closed));
        assertThat(late).isEmpty();
        List<RatedSession> none = in(stores -> stores.sessions().due(closed, 10));
        assertThat(none).isEmpty();
    }

    @Test
    void aSessionCanBeRatedByWhoHasNotYet() {
        open(facts);
        rate(facts, facts.player(), stars(5));
        assertThat(rateable(facts.player(), COMPLETED)).isEmpty();
        assertThat(rateable(facts.coach(), COMPLETED))
                .containsExactly(facts.session().bookingId());
        assertThat(rateable(facts.coach(), facts.session().closesAt())).isEmpty();
    }

    @Test
    void aRatingIsReadAsItWasWritten() {
        open(facts);
        Verdict verdict = new Verdict(4, 5, null, 3, "Clear & kind");
        Rating rating = rate(facts, facts.player(), verdict);
        doIn(stores -> {
            Rating found = stores.ratings().find(rating.id()).orElseThrow();
            found.reveal(COMPLETED);
            found.reply("Thank you", COMPLETED);
        });
        Rating found = in(stores -> stores.ratings().find(rating.id()).orElseThrow());
        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.authorName()).isEqualTo("ana");
        assertThat(found.reply()).isEqualTo("Thank you");
        assertThat(found.counts()).isTrue();
    }

    @Test
    void eachSideRatesOnce() {
        open(facts);
        rate(facts, facts.player(), stars(5));
        rate(facts, facts.coach(), stars(5));
        assertThatThrownBy(() -> rate(facts, facts.player(), stars(1))).isInstanceOf(AlreadyRated.class);
        List<Rating> both =
                in(stores -> stores.ratings().ofSession(facts.session().bookingId()));
        assertThat(both).hasSize(2);
    }

    @Test
    void onlyWhatCountsIsListedNewestFirstAndPaged() {
        UUID coach = Ids.next();
        List<Rating> visible = List.of(revealed(coach), revealed(coach), revealed(coach));
        Fixtures unseen = Fixtures.delivered(organisation, coach);
        open(unseen);
        rate(unseen, unseen.player(), stars(1));
        Fixtures hidden = Fixtures.delivered(organisation, coach);
        open(hidden);
        Rating gone = rate(hidden, hidden.player(), stars(1));
        doIn(stores -> {
            Rating found = stores.ratings().find(gone.id()).orElseThrow();
            found.reveal(COMPLETED);
            found.hide(Ids.next(), "insults", COMPLETED);
        });
        PageRequest first = PageRequest.of(2, null);
        Page<UUID> page = page(coach, first);
        assertThat(page.items())
                .containsExactly(visible.get(2).id(), visible.get(1).id());
        Page<UUID> rest = page(coach, new PageRequest(2, page.nextCursor()));
        assertThat(rest.items()).containsExactly(visible.get(0).id());
        assertThat(rest.nextCursor()).isNull();
    }

    @Test
    void sumsAreMadeWhenFirstNeeded() {
        UUID coach = Ids.next();
        Optional<CoachSummary> before = in(stores -> stores.summaries().find(coach));
        assertThat(before).isEmpty();
        doIn(stores -> stores.summaries().lock(coach, organisation).add(new Verdict(5, 4, null, null, null)));
        doIn(stores -> stores.summaries().lock(coach, organisation).add(stars(2)));
        CoachSummary found = in(stores -> stores.summaries().find(coach).orElseThrow());
        assertThat(found.mean()).isEqualTo(3.5);
        assertThat(found.aspects()).containsEntry("communication", 4.0);
    }

    @Test
    void reportsWaitUntilTheyAreDecided() {
        open(facts);
        Rating rating = rate(facts, facts.player(), stars(1));
        UUID reporter = Ids.next();
        doIn(stores -> {
            stores.reports().add(new Report(rating, reporter, "insults", COMPLETED));
            stores.reports().add(new Report(rating, reporter, "again", COMPLETED));
            stores.reports().add(new Report(rating, Ids.next(), "spam", COMPLETED));
        });
        List<Report> open = in(stores -> stores.reports().open(PageRequest.first()));
        assertThat(open).extracting(Report::reason).containsExactly("insults", "spam");
        doIn(stores -> stores.reports().openOf(rating.id()).forEach(r -> r.decide(Ids.next(), false, COMPLETED)));
        List<Report> left = in(stores -> stores.reports().open(PageRequest.first()));
        assertThat(left).isEmpty();
    }

    @Test
    void anotherOrganisationSeesNothing() {
        open(facts);
        Rating rating = rate(facts, facts.player(), stars(5));
        Optional<Rating> seen = Scope.in(
                Ids.next(), () -> inTransaction(stores -> stores.ratings().find(rating.id())));
        assertThat(seen).isEmpty();
        Optional<Rating> byThePlatform =
                Scope.platform(() -> inTransaction(stores -> stores.ratings().find(rating.id())));
        assertThat(byThePlatform).isPresent();
    }

    void open(Fixtures session) {
        doIn(stores -> stores.sessions().open(session.session()));
    }

    Rating rate(Fixtures session, Caller rater, Verdict verdict) {
        Rating rating = new Rating(session.session(), rater, verdict, COMPLETED);
        doIn(stores -> {
            if (!stores.ratings().add(rating)) {
                throw new AlreadyRated();
            }
        });
        return rating;
    }

    <T extends @Nullable Object> T in(Function<Stores, T> work) {
        return Scope.in(organisation, () -> inTransaction(work));
    }

    void doIn(Consumer<Stores> work) {
        this.<@Nullable Void>in(stores -> {
            work.accept(stores);
            return null;
        });
    }

    private Rating revealed(UUID coach) {
        Fixtures session = Fixtures.delivered(organisation, coach);
        open(session);
        Rating rating = rate(session, session.player(), stars(5));
        doIn(stores -> stores.ratings().find(rating.id()).orElseThrow().reveal(COMPLETED));
        return rating;
    }

    private List<UUID> rateable(Caller person, Instant now) {
        return in(stores -> stores.sessions().rateableBy(person.personId(), now, 10)).stream()
                .map(RatedSession::bookingId)
                .toList();
    }

    private Page<UUID> page(UUID coach, PageRequest request) {
        return Page.of(
                        in(stores -> stores.ratings().ofCoach(coach, request)),
                        request,
                        rating -> rating.id().toString())
                .map(Rating::id);
    }
}
