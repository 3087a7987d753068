package org.coachconnect.coaches.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.coachconnect.coaches.VerificationStatus;
import org.coachconnect.coaches.domain.Availability;
import org.coachconnect.coaches.domain.BusyTime;
import org.coachconnect.coaches.domain.CoachProfile;
import org.coachconnect.coaches.domain.Fixtures;
import org.coachconnect.coaches.domain.NextFree;
import org.coachconnect.coaches.domain.Offering;
import org.coachconnect.coaches.domain.Sale;
import org.coachconnect.coaches.domain.Standing;
import org.coachconnect.coaches.domain.TimeRange;
import org.coachconnect.coaches.domain.Timetable;
import org.coachconnect.coaches.domain.Timetable.Draft;
import org.coachconnect.coaches.domain.Timetable.DraftDay;
import org.coachconnect.coaches.domain.Timetable.DraftHours;
import org.coachconnect.coaches.domain.Timetable.DraftRule;
import org.coachconnect.coaches.domain.VerificationRequest;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the repositories promise, wherever they keep their rows. */
abstract class StoresContract {
    static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

    /** Runs work in a transaction of its own, in the current scope. */
    abstract <T extends @Nullable Object> T inTransaction(Function<Stores, T> work);

    @Test
    void aProfileIsFoundAsItWasAdded() {
        CoachProfile added = addCoach(Fixtures.coach());
        CoachProfile found =
                in(added, stores -> stores.profiles().find(added.id()).orElseThrow());
        assertThat(found.details()).isEqualTo(Fixtures.details());
        assertThat(found.verification()).isEqualTo(VerificationStatus.UNVERIFIED);
        assertThat(found.createdAt()).isEqualTo(NOW);
        CoachProfile byPerson = in(
                added,
                stores -> stores.profiles().findByPerson(added.personId()).orElseThrow());
        assertThat(byPerson.id()).isEqualTo(added.id());
    }

    @Test
    void changesOfAProfileAreKept() {
        CoachProfile added = addCoach(Fixtures.coach());
        doIn(added, stores -> {
            CoachProfile profile = stores.profiles().find(added.id()).orElseThrow();
            profile.rename("nova2");
            profile.verificationIs(VerificationStatus.VERIFIED);
        });
        CoachProfile found =
                in(added, stores -> stores.profiles().find(added.id()).orElseThrow());
        assertThat(found.displayName()).isEqualTo("nova2");
        assertThat(found.verification()).isEqualTo(VerificationStatus.VERIFIED);
    }

    @Test
    void aPersonHasOneProfileInAnOrganisation() {
        Caller person = Fixtures.coach();
        CoachProfile first = addCoach(person);
        assertThatThrownBy(() -> doIn(first, stores -> {
                    if (!stores.profiles().add(CoachProfile.of(person, Fixtures.details(), NOW))) {
                        throw new NotFound("place for a second one");
                    }
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anotherOrganisationSeesNothingAndThePlatformAll() {
        Caller person = Fixtures.coach();
        CoachProfile mine = addCoach(person);
        CoachProfile elsewhere =
                addCoach(new Caller(person.personId(), Ids.next(), person.displayName(), person.roles()));
        Optional<CoachProfile> hidden =
                in(elsewhere, stores -> stores.profiles().find(mine.id()));
        assertThat(hidden).isEmpty();
        assertThat(Scope.platform(() ->
                        inTransaction(stores -> stores.profiles().allOfPerson(person.personId())).stream()
                                .map(CoachProfile::id)
                                .toList()))
                .containsExactlyInAnyOrder(mine.id(), elsewhere.id());
        assertThat(Scope.platform(() ->
                        inTransaction(stores -> stores.profiles().all(List.of(mine.id(), elsewhere.id(), Ids.next())))
                                .stream()
                                .map(CoachProfile::id)
                                .toList()))
                .containsExactlyInAnyOrder(mine.id(), elsewhere.id());
        List<CoachProfile> none =
                Scope.platform(() -> inTransaction(stores -> stores.profiles().all(List.of())));
        assertThat(none).isEmpty();
    }

    @Test
    void offeringsAreListedOldestFirstWithTheirTerms() {
        CoachProfile coach = addCoach(Fixtures.coach());
        Offering first = new Offering(coach, Fixtures.terms(60, 5, 10, 120, 60), NOW);
        Offering second = new Offering(coach, Fixtures.terms(90), NOW);
        doIn(coach, stores -> {
            stores.offerings().add(first);
            stores.offerings().add(second);
        });
        doIn(coach, stores -> stores.offerings().find(second.id()).orElseThrow().archive(NOW));
        List<Offering> found = in(coach, stores -> stores.offerings().ofCoach(coach.id()));
        assertThat(found)
                .extracting(Offering::id, Offering::terms, Offering::isActive)
                .containsExactly(
                        tuple(first.id(), Fixtures.terms(60, 5, 10, 120, 60), true),
                        tuple(second.id(), Fixtures.terms(90), false));
    }

    @Test
    void aSaleHasTheOfferingWithItsCoachAndTheirTimetable() {
        CoachProfile coach = addCoach(Fixtures.coach());
        CoachProfile colleague = addCoach(Fixtures.coach());
        Offering offering = new Offering(coach, Fixtures.terms(60), NOW);
        doIn(coach, stores -> stores.offerings().add(offering));

        Optional<Sale> sale = in(coach, stores -> stores.offerings().sale(coach.id(), offering.id()));
        Optional<Sale> ofAnother = in(coach, stores -> stores.offerings().sale(colleague.id(), offering.id()));
        Optional<Sale> elsewhere = in(colleague, stores -> stores.offerings().sale(coach.id(), offering.id()));

        assertThat(sale.map(found -> found.profile().id())).contains(coach.id());
        assertThat(sale.map(found -> found.offering().id())).contains(offering.id());
        assertThat(sale.map(found -> found.availability().coachId())).contains(coach.id());
        assertThat(ofAnother).isEmpty();
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void aTimetableIsReadAsItWasWritten() {
        CoachProfile coach = addCoach(Fixtures.coach());
        Timetable timetable = Timetable.of(new Draft(
                "America/New_York",
                List.of(new DraftRule(DayOfWeek.MONDAY, new DraftHours("18:00", "24:00"))),
                List.of(
                        new DraftDay(LocalDate.parse("2026-12-24"), List.of()),
                        new DraftDay(LocalDate.parse("2026-12-31"), List.of(new DraftHours("10:00", "12:00"))))));
        doIn(coach, stores -> stores.availabilities().of(coach.id()).replace(timetable));
        Availability found = in(coach, stores -> stores.availabilities().of(coach.id()));
        assertThat(found.timeZone()).isEqualTo("America/New_York");
        assertThat(found.weekly()).isEqualTo(timetable.weekly());
        assertThat(found.overrides()).isEqualTo(timetable.overrides());
    }

    @Test
    void aCoachThatIsNotThereHasNeitherTimetableNorStanding() {
        CoachProfile coach = addCoach(Fixtures.coach());
        assertThatThrownBy(() -> in(coach, stores -> stores.availabilities().of(Ids.next())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> in(coach, stores -> stores.standings().of(Ids.next())))
                .isInstanceOf(NotFound.class);
        Optional<Standing> missing = in(coach, stores -> stores.standings().lock(Ids.next()));
        assertThat(missing).isEmpty();
    }

    @Test
    void aStandingIsDueOnceItsTimeHasCome() {
        CoachProfile coach = addCoach(Fixtures.coach());
        Instant until = NOW.plus(Duration.ofHours(2));
        doIn(coach, stores -> {
            Standing standing = stores.standings().lock(coach.id()).orElseThrow();
            standing.rated(4.5, 2);
            standing.nextFreeIs(new NextFree(NOW.plus(Duration.ofHours(3)), until), NOW);
            stores.standings().flush();
        });
        assertThat(dueAt(coach, until.minusSeconds(1))).isEmpty();
        assertThat(dueAt(coach, until)).containsExactly(coach.id());
        Optional<Standing> early = in(coach, stores -> stores.standings().claimDue(coach.id(), until.minusSeconds(1)));
        assertThat(early).isEmpty();
        Standing claimed = in(
                coach, stores -> stores.standings().claimDue(coach.id(), until).orElseThrow());
        assertThat(claimed.ratingMean()).isEqualTo(4.5);
        assertThat(claimed.ratingCount()).isEqualTo(2);
        assertThat(claimed.nextFreeAt()).isEqualTo(NOW.plus(Duration.ofHours(3)));
    }

    @Test
    void aBookingTakesTimeUntilItIsReleased() {
        CoachProfile coach = addCoach(Fixtures.coach());
        UUID booking = Ids.next();
        doIn(coach, stores -> stores.busyTimes().record(busy(booking, coach, 1, 0, false)));
        assertThat(busyOf(coach)).containsExactly(range(1));
        doIn(coach, stores -> stores.busyTimes().record(busy(booking, coach, 3, 1, false)));
        assertThat(busyOf(coach)).containsExactly(range(3));
        doIn(coach, stores -> stores.busyTimes().record(busy(booking, coach, 3, 2, true)));
        assertThat(busyOf(coach)).isEmpty();
    }

    @Test
    void anOlderEventOfABookingIsPassedOver() {
        CoachProfile coach = addCoach(Fixtures.coach());
        UUID booking = Ids.next();
        doIn(coach, stores -> stores.busyTimes().record(busy(booking, coach, 1, 5, true)));
        doIn(coach, stores -> stores.busyTimes().record(busy(booking, coach, 1, 4, false)));
        doIn(coach, stores -> stores.busyTimes().record(busy(booking, coach, 1, 5, false)));
        assertThat(busyOf(coach)).isEmpty();
    }

    @Test
    void aPersonIsBusyInEveryOrganisation() {
        Caller person = Fixtures.coach();
        CoachProfile mine = addCoach(person);
        CoachProfile elsewhere =
                addCoach(new Caller(person.personId(), Ids.next(), person.displayName(), person.roles()));
        doIn(mine, stores -> stores.busyTimes().record(busy(Ids.next(), mine, 1, 0, false)));
        doIn(elsewhere, stores -> stores.busyTimes().record(busy(Ids.next(), elsewhere, 4, 0, false)));
        assertThat(busyOf(mine)).containsExactly(range(1), range(4));
        assertThat(busyOf(elsewhere)).containsExactly(range(1), range(4));
    }

    @Test
    void onlyBusyTimesThatReachIntoTheWindowAreTold() {
        CoachProfile coach = addCoach(Fixtures.coach());
        doIn(coach, stores -> stores.busyTimes().record(busy(Ids.next(), coach, 1, 0, false)));
        TimeRange before = new TimeRange(NOW, range(1).from());
        TimeRange after = new TimeRange(range(1).to(), range(9).to());
        List<TimeRange> ahead = in(coach, stores -> stores.busyTimes().of(coach.personId(), before));
        assertThat(ahead).isEmpty();
        List<TimeRange> behind = in(coach, stores -> stores.busyTimes().of(coach.personId(), after));
        assertThat(behind).isEmpty();
    }

    @Test
    void longPastBusyTimesAreForgotten() {
        CoachProfile coach = addCoach(Fixtures.coach());
        doIn(coach, stores -> stores.busyTimes().record(busy(Ids.next(), coach, 1, 0, false)));
        doIn(coach, stores -> stores.busyTimes().record(busy(Ids.next(), coach, 5, 0, false)));
        int forgotten = in(coach, stores -> stores.busyTimes().forgetBefore(range(3).from()));
        assertThat(forgotten).isOne();
        assertThat(busyOf(coach)).containsExactly(range(5));
    }

    @Test
    void oneVerificationRequestWaitsAtATime() {
        CoachProfile coach = addCoach(Fixtures.coach());
        VerificationRequest first = request(coach);
        doIn(coach, stores -> assertThat(stores.verifications().add(first)).isTrue());
        assertThatThrownBy(() -> doIn(coach, stores -> {
                    if (!stores.verifications().add(request(coach))) {
                        throw new NotFound("place for a second one");
                    }
                }))
                .isInstanceOf(NotFound.class);
        doIn(
                coach,
                stores -> stores.verifications()
                        .findOpen(coach.id())
                        .orElseThrow()
                        .decide(Ids.next(), false, "no proof", NOW));
        VerificationRequest second = request(coach);
        doIn(coach, stores -> assertThat(stores.verifications().add(second)).isTrue());
        VerificationRequest latest = in(
                coach, stores -> stores.verifications().findLatest(coach.id()).orElseThrow());
        assertThat(latest.id()).isEqualTo(second.id());
        assertThat(latest.evidence()).containsExactly("https://tracker.example/nova");
    }

    @Test
    void verificationRequestsArePagedByStatus() {
        Caller person = Fixtures.coach();
        List<VerificationRequest> requests = IntStream.range(0, 3)
                .mapToObj(i -> request(addCoach(
                        new Caller(Ids.next(), person.organisationId(), person.displayName(), person.roles()))))
                .toList();
        Scope.in(person.organisationId(), () -> {
            requests.forEach(r -> this.<@Nullable Void>inTransaction(stores -> {
                stores.verifications().add(r);
                return null;
            }));
            List<VerificationRequest> firstPage = inTransaction(
                    stores -> stores.verifications().page(VerificationStatus.SUBMITTED, PageRequest.of(2, null)));
            assertThat(firstPage).hasSize(3);
            List<VerificationRequest> verified = inTransaction(
                    stores -> stores.verifications().page(VerificationStatus.VERIFIED, PageRequest.first()));
            assertThat(verified).isEmpty();
            List<VerificationRequest> all =
                    inTransaction(stores -> stores.verifications().page(null, PageRequest.first()));
            assertThat(all)
                    .extracting(VerificationRequest::id)
                    .containsExactlyElementsOf(
                            requests.stream().map(VerificationRequest::id).toList());
        });
    }

    CoachProfile addCoach(Caller person) {
        CoachProfile profile = CoachProfile.of(person, Fixtures.details(), NOW);
        doIn(profile, stores -> {
            assertThat(stores.profiles().add(profile)).isTrue();
            stores.availabilities().add(new Availability(profile));
            stores.standings().add(new Standing(profile, NOW));
        });
        return profile;
    }

    <T extends @Nullable Object> T in(CoachProfile coach, Function<Stores, T> work) {
        return Scope.in(coach.organisationId(), () -> inTransaction(work));
    }

    void doIn(CoachProfile coach, Consumer<Stores> work) {
        this.<@Nullable Void>in(coach, stores -> {
            work.accept(stores);
            return null;
        });
    }

    static BusyTime busy(UUID booking, CoachProfile coach, int hour, int version, boolean released) {
        return new BusyTime(booking, coach.personId(), range(hour), released, version);
    }

    static TimeRange range(int hour) {
        Instant from = NOW.plus(Duration.ofHours(hour));
        return new TimeRange(from, from.plus(Duration.ofMinutes(50)));
    }

    private List<TimeRange> busyOf(CoachProfile coach) {
        return in(
                coach,
                stores -> stores.busyTimes().of(coach.personId(), new TimeRange(NOW, NOW.plus(Duration.ofDays(7)))));
    }

    private List<UUID> dueAt(CoachProfile coach, Instant moment) {
        return in(coach, stores -> stores.standings().due(moment, 10)).stream()
                .map(Standing::coachId)
                .toList();
    }

    private static VerificationRequest request(CoachProfile coach) {
        return VerificationRequest.submit(coach, List.of("https://tracker.example/nova"), NOW);
    }
}
