package org.coachconnect.coaches.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.coaches.CoachView;
import org.coachconnect.events.coaches.CoachNextFreeChanged;
import org.coachconnect.events.coaches.CoachProfileChanged;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoachProjectionsTest {
    private static final Instant SIX_PM = Instant.parse("2026-01-15T17:00:00Z");
    private static final Instant SEVEN_PM = Instant.parse("2026-01-15T18:00:00Z");

    private final UUID organisation = Ids.next();
    private final Office office = new Office();
    private final Caller nova = Office.person(organisation, Role.COACH);
    private CoachView coach;

    @BeforeEach
    void publish() {
        coach = office.publish(nova);
        office.sell(nova, 60);
        office.open(nova, "18:00", "22:00");
    }

    @Test
    void aBookingMovesTheNextFreeHourAndItsEndBringsItBack() {
        UUID booking = Ids.next();
        inScope(() -> office.projections.bookingTakesTime(
                Office.booking(booking, coach, "2026-01-15T16:45:00Z", "2026-01-15T17:45:00Z", 0)));
        assertNextFree(SEVEN_PM);
        inScope(() -> office.projections.bookingReleasesTime(
                Office.booking(booking, coach, "2026-01-15T16:45:00Z", "2026-01-15T17:45:00Z", 1)));
        assertNextFree(SIX_PM);
    }

    @Test
    void aBookingThatChangesNothingIsNotAnnounced() {
        int before = office.outbox.events().size();
        inScope(() -> office.projections.bookingTakesTime(
                Office.booking(Ids.next(), coach, "2026-01-15T20:00:00Z", "2026-01-15T21:00:00Z", 0)));
        assertThat(office.outbox.events()).hasSize(before);
    }

    @Test
    void aLateOlderEventDoesNotTakeTheTimeAgain() {
        UUID booking = Ids.next();
        inScope(() -> office.projections.bookingReleasesTime(
                Office.booking(booking, coach, "2026-01-15T16:45:00Z", "2026-01-15T17:45:00Z", 2)));
        inScope(() -> office.projections.bookingTakesTime(
                Office.booking(booking, coach, "2026-01-15T16:45:00Z", "2026-01-15T17:45:00Z", 0)));
        assertNextFree(SIX_PM);
    }

    @Test
    void aBookingInOneOrganisationMovesTheNextFreeHourInAll() {
        Caller elsewhere = new Caller(nova.personId(), Ids.next(), "nova", Set.of(Role.COACH));
        CoachView second = office.publish(elsewhere);
        office.sell(elsewhere, 60);
        office.open(elsewhere, "18:00", "22:00");
        inScope(() -> office.projections.bookingTakesTime(
                Office.booking(Ids.next(), coach, "2026-01-15T16:45:00Z", "2026-01-15T17:45:00Z", 0)));
        assertNextFree(SEVEN_PM);
        assertThat(Scope.in(elsewhere.organisationId(), () -> office.coaches.get(second.id()))
                        .nextFreeAt())
                .isEqualTo(SEVEN_PM);
    }

    @Test
    void theRatingIsShown() {
        inScope(() -> office.projections.ratingIs(coach.id(), 4.5, 2));
        assertThat(view().rating()).isEqualTo(new CoachView.Rating(4.5, 2));
    }

    @Test
    void aRatingOfAnUnknownCoachIsPassedOver() {
        inScope(() -> office.projections.ratingIs(Ids.next(), 4.5, 2));
        assertThat(view().rating().count()).isZero();
    }

    @Test
    void aNewNameIsShownAndToldOnce() {
        inScope(() -> office.projections.personIsCalled(nova.personId(), "supernova"));
        inScope(() -> office.projections.personIsCalled(nova.personId(), "supernova"));
        inScope(() -> office.projections.personIsCalled(Ids.next(), "a player"));
        assertThat(view().displayName()).isEqualTo("supernova");
        assertThat(office.outbox.events(CoachProfileChanged.class))
                .filteredOn(event -> event.displayName().equals("supernova"))
                .hasSize(1);
    }

    @Test
    void timeMovesTheNextFreeHour() {
        office.clock.set(Instant.parse("2026-01-15T15:59:59Z"));
        assertThat(Scope.platform(() -> office.nextFree.due(10))).isEmpty();
        // The notice of an hour ends at 17:00 Berlin time; the hour at six itself begins an hour later.
        office.clock.set(Instant.parse("2026-01-15T16:00:01Z"));
        assertThat(Scope.platform(() -> office.nextFree.due(10)))
                .containsExactly(new NextFreeRefresh.Coach(coach.id(), organisation));
        inScope(() -> office.nextFree.refreshIfDue(coach.id()));
        assertNextFree(Instant.parse("2026-01-15T17:15:00Z"));
        assertThat(Scope.platform(() -> office.nextFree.due(10))).isEmpty();
    }

    private void assertNextFree(Instant expected) {
        assertThat(view().nextFreeAt()).isEqualTo(expected);
        assertThat(office.outbox.events(CoachNextFreeChanged.class))
                .filteredOn(event -> event.coachId().equals(coach.id()))
                .last()
                .isEqualTo(new CoachNextFreeChanged(coach.id(), expected));
    }

    private CoachView view() {
        return Scope.in(organisation, () -> office.coaches.get(coach.id()));
    }

    private void inScope(Runnable work) {
        Scope.in(organisation, work);
    }
}
