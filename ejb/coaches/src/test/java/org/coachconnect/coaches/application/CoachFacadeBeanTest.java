package org.coachconnect.coaches.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.coachconnect.coaches.ChangeCoachProfile;
import org.coachconnect.coaches.ChangeOffering;
import org.coachconnect.coaches.CoachProfileExists;
import org.coachconnect.coaches.CoachView;
import org.coachconnect.coaches.FindSlots;
import org.coachconnect.coaches.OfferingView;
import org.coachconnect.coaches.Quote;
import org.coachconnect.coaches.SetAvailability;
import org.coachconnect.coaches.SlotNotOffered;
import org.coachconnect.coaches.SlotView;
import org.coachconnect.coaches.VerificationStatus;
import org.coachconnect.events.coaches.CoachNextFreeChanged;
import org.coachconnect.events.coaches.CoachProfileChanged;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Forbidden;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.junit.jupiter.api.Test;

class CoachFacadeBeanTest {
    private static final Instant SIX_PM = Instant.parse("2026-01-15T17:00:00Z");

    private final UUID organisation = Ids.next();
    private final Office office = new Office();
    private final Caller nova = Office.person(organisation, Role.COACH);

    @Test
    void aNewProfileIsUnverifiedAndToldToTheOthers() {
        CoachView coach = office.publish(nova);
        assertThat(coach.verification()).isEqualTo(VerificationStatus.UNVERIFIED);
        assertThat(coach.displayName()).isEqualTo("nova");
        assertThat(coach.rating()).isEqualTo(new CoachView.Rating(null, 0));
        assertThat(office.outbox.events(CoachProfileChanged.class))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.coachId()).isEqualTo(coach.id());
                    assertThat(event.games())
                            .extracting(CoachProfileChanged.Game::game)
                            .containsExactly("VALORANT");
                    assertThat(event.offerings()).isEmpty();
                });
    }

    @Test
    void onlyACoachGetsAProfileAndOnlyOne() {
        assertThatThrownBy(() -> office.publish(Office.person(organisation, Role.PLAYER)))
                .isInstanceOf(Forbidden.class);
        office.publish(nova);
        assertThatThrownBy(() -> office.publish(nova)).isInstanceOf(CoachProfileExists.class);
    }

    @Test
    void whatIsNotChangedStays() {
        office.publish(nova);
        CoachView changed = inScope(() -> office.coaches.change(
                nova, new ChangeCoachProfile("IGL coach", null, null, List.of("en", "de"), null, null, null)));
        assertThat(changed.headline()).isEqualTo("IGL coach");
        assertThat(changed.languages()).containsExactly("en", "de");
        assertThat(changed.bio()).isEqualTo("Aim routines.");
        assertThat(changed.location()).isNotNull();
        assertThat(office.outbox.events(CoachProfileChanged.class)).hasSize(2);
    }

    @Test
    void anotherOrganisationDoesNotSeeTheProfile() {
        CoachView coach = office.publish(nova);
        assertThatThrownBy(() -> Scope.in(Ids.next(), () -> office.coaches.get(coach.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void offeringsOnSaleAreShownAndTold() {
        CoachView coach = office.publish(nova);
        OfferingView offering = office.sell(nova, 60);
        assertThat(inScope(() -> office.coaches.get(coach.id())).offerings()).containsExactly(offering);
        assertThat(office.outbox.events(CoachProfileChanged.class))
                .last()
                .satisfies(event -> assertThat(event.offerings())
                        .containsExactly(new CoachProfileChanged.Offering(
                                offering.id(), "Live review", "VALORANT", 60, Money.of(4500, "EUR"))));
    }

    @Test
    void anArchivedOfferingIsOffSaleButStillMine() {
        CoachView coach = office.publish(nova);
        OfferingView offering = office.sell(nova, 60);
        Scope.in(organisation, () -> office.coaches.archiveOffering(nova, offering.id()));
        Scope.in(organisation, () -> office.coaches.archiveOffering(nova, offering.id()));
        assertThat(inScope(() -> office.coaches.get(coach.id())).offerings()).isEmpty();
        assertThat(inScope(() -> office.coaches.offerings(nova)))
                .singleElement()
                .satisfies(o -> assertThat(o.archived()).isTrue());
        assertThatThrownBy(() -> quote(coach, offering, SIX_PM)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inScope(() -> office.coaches.changeOffering(nova, offering.id(), price(5000))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anOfferingIsChangedByItsCoachOnly() {
        office.publish(nova);
        OfferingView offering = office.sell(nova, 60);
        OfferingView changed = inScope(() -> office.coaches.changeOffering(nova, offering.id(), price(5000)));
        assertThat(changed.price()).isEqualTo(Money.of(5000, "EUR"));
        assertThat(changed.durationMinutes()).isEqualTo(60);
        Caller other = Office.person(organisation, Role.COACH);
        office.publish(other);
        assertThatThrownBy(() -> inScope(() -> office.coaches.changeOffering(other, offering.id(), price(1000))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Scope.in(organisation, () -> office.coaches.archiveOffering(other, offering.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void slotsAreShownOnTheViewersClock() {
        CoachView coach = office.publish(nova);
        OfferingView offering = office.sell(nova, 60);
        office.open(nova, "18:00", "19:15");
        assertThat(slots(coach, offering, "Asia/Tokyo"))
                .containsExactly(
                        new SlotView(SIX_PM, SIX_PM.plus(Duration.ofHours(1)), "2026-01-16T02:00:00+09:00"),
                        new SlotView(
                                SIX_PM.plus(Duration.ofMinutes(15)),
                                SIX_PM.plus(Duration.ofMinutes(75)),
                                "2026-01-16T02:15:00+09:00"));
    }

    @Test
    void aBookingOfThePersonInAnotherOrganisationTakesTheSlotAwayHereToo() {
        CoachView coach = office.publish(nova);
        OfferingView offering = office.sell(nova, 60);
        office.open(nova, "18:00", "19:15");
        Scope.in(
                Ids.next(),
                () -> office.projections.bookingTakesTime(
                        Office.booking(Ids.next(), coach, "2026-01-15T18:00:00Z", "2026-01-15T18:15:00Z", 0)));
        assertThat(slots(coach, offering, "Europe/Berlin")).isEmpty();
    }

    @Test
    void aSlotQueryIsChecked() {
        CoachView coach = office.publish(nova);
        OfferingView offering = office.sell(nova, 60);
        Instant now = office.clock.instant();
        assertRefused(coach, new FindSlots(offering.id(), now, now, "UTC"), "to");
        assertRefused(coach, new FindSlots(offering.id(), now, now.plus(Duration.ofDays(32)), "UTC"), "to");
        assertRefused(coach, new FindSlots(offering.id(), now, now.plusSeconds(1), "Mars/Olympus"), "timeZone");
        FindSlots unknown = new FindSlots(Ids.next(), now, now.plusSeconds(1), "UTC");
        assertThatThrownBy(() -> inScope(() -> office.coaches.slots(coach.id(), unknown)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aQuoteCarriesPriceAndBuffers() {
        CoachView coach = office.publish(nova);
        OfferingView offering = office.sell(nova, 60);
        office.open(nova, "18:00", "22:00");
        Quote quote = quote(coach, offering, SIX_PM);
        assertThat(quote)
                .isEqualTo(new Quote(
                        coach.id(),
                        nova.personId(),
                        "nova",
                        offering.id(),
                        "Live review",
                        SIX_PM,
                        Instant.parse("2026-01-15T18:00:00Z"),
                        Instant.parse("2026-01-15T16:45:00Z"),
                        Instant.parse("2026-01-15T18:30:00Z"),
                        Money.of(4500, "EUR"),
                        false,
                        "Europe/Berlin"));
    }

    @Test
    void aStartThatIsNotOfferedHasNoQuote() {
        CoachView coach = office.publish(nova);
        OfferingView offering = office.sell(nova, 60);
        office.open(nova, "18:00", "22:00");
        for (String start : List.of(
                "2020-01-01T10:00:00Z",
                "2026-01-15T16:45:00Z",
                "2026-01-15T17:05:00Z",
                "2026-01-15T20:15:00Z",
                "2026-05-15T17:00:00Z")) {
            assertThatThrownBy(() -> quote(coach, offering, Instant.parse(start)))
                    .as(start)
                    .isInstanceOfSatisfying(
                            SlotNotOffered.class,
                            refused -> assertThat(refused.slug()).isEqualTo("slot-unavailable"));
        }
        assertThatThrownBy(() -> inScope(() -> office.coaches.quote(Ids.next(), offering.id(), SIX_PM)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theNextFreeHourIsToldWhenOfferingsOrHoursChange() {
        CoachView coach = office.publish(nova);
        office.sell(nova, 60);
        assertThat(office.outbox.events(CoachNextFreeChanged.class)).isEmpty();
        office.open(nova, "18:00", "22:00");
        assertThat(office.outbox.events(CoachNextFreeChanged.class))
                .containsExactly(new CoachNextFreeChanged(coach.id(), SIX_PM));
        office.open(nova, "18:00", "23:00");
        assertThat(office.outbox.events(CoachNextFreeChanged.class)).hasSize(1);
        Scope.in(
                organisation,
                () -> office.coaches.setAvailability(nova, new SetAvailability("UTC", List.of(), List.of())));
        assertThat(office.outbox.events(CoachNextFreeChanged.class))
                .last()
                .isEqualTo(new CoachNextFreeChanged(coach.id(), null));
    }

    @Test
    void theTimetableIsReadAsItWasWritten() {
        office.publish(nova);
        office.open(nova, "00:00", "24:00");
        SetAvailability expected = Office.everyDay("00:00", "24:00");
        assertThat(inScope(() -> office.coaches.availability(nova)).weekly()).isEqualTo(expected.weekly());
    }

    private void assertRefused(CoachView coach, FindSlots query, String field) {
        assertThatThrownBy(() -> inScope(() -> office.coaches.slots(coach.id(), query)))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field()).isEqualTo(field)));
    }

    private List<SlotView> slots(CoachView coach, OfferingView offering, String viewer) {
        Instant now = office.clock.instant();
        FindSlots query = new FindSlots(offering.id(), now, now.plus(Duration.ofDays(1)), viewer);
        return inScope(() -> office.coaches.slots(coach.id(), query));
    }

    private Quote quote(CoachView coach, OfferingView offering, Instant start) {
        return inScope(() -> office.coaches.quote(coach.id(), offering.id(), start));
    }

    private <T> T inScope(Supplier<T> work) {
        return Scope.in(organisation, work);
    }

    private static ChangeOffering price(long amount) {
        return new ChangeOffering(null, null, null, Money.of(amount, "EUR"), null, null, null, null, null);
    }
}
