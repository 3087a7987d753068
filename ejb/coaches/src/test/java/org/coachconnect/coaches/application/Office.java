package org.coachconnect.coaches.application;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.coaches.CoachFacade;
import org.coachconnect.coaches.CoachGame;
import org.coachconnect.coaches.CoachLocation;
import org.coachconnect.coaches.CoachView;
import org.coachconnect.coaches.CreateCoachProfile;
import org.coachconnect.coaches.CreateOffering;
import org.coachconnect.coaches.OfferingView;
import org.coachconnect.coaches.SetAvailability;
import org.coachconnect.coaches.VerificationFacade;
import org.coachconnect.coaches.persistence.InMemoryStores;
import org.coachconnect.events.bookings.BookingSnapshot;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.coachconnect.testing.HeapCache;
import org.coachconnect.testing.RecordingOutbox;
import org.coachconnect.testing.SettableClock;

/** The whole context on fakes, as the container would put it together. */
final class Office {
    final SettableClock clock = SettableClock.at("2026-01-15T12:00:00Z");
    final RecordingOutbox outbox = new RecordingOutbox();
    final InMemoryStores stores = new InMemoryStores();
    final CoachPages pages = new CoachPages(new HeapCache<>());
    final CoachAnnouncements announcements = new CoachAnnouncements(stores.offerings(), outbox, pages);
    final NextFreeRefresh nextFree = new NextFreeRefresh(
            stores.profiles(),
            stores.offerings(),
            stores.availabilities(),
            stores.standings(),
            stores.busyTimes(),
            outbox,
            pages,
            clock);
    final CoachFacade coaches = new CoachFacadeBean(
            stores.profiles(),
            stores.offerings(),
            stores.availabilities(),
            stores.standings(),
            stores.busyTimes(),
            nextFree,
            announcements,
            pages,
            new CoachReader(stores.profiles(), stores.standings(), stores.offerings()),
            clock);
    final CoachProjections projections = new CoachProjections(
            stores.profiles(), stores.standings(), stores.busyTimes(), nextFree, announcements, pages);
    final VerificationFacade verifications = new VerificationFacadeBean(
            new VerificationDesk(stores.profiles(), stores.verifications(), announcements, outbox, clock));

    static Caller person(UUID organisationId, Role... roles) {
        return new Caller(Ids.next(), organisationId, "nova", Set.of(roles));
    }

    CoachView publish(Caller coach) {
        return Scope.in(coach.organisationId(), () -> coaches.create(coach, profile()));
    }

    OfferingView sell(Caller coach, int durationMinutes) {
        return Scope.in(coach.organisationId(), () -> coaches.addOffering(coach, offering(durationMinutes)));
    }

    void open(Caller coach, String from, String to) {
        Scope.in(coach.organisationId(), () -> coaches.setAvailability(coach, everyDay(from, to)));
    }

    static CreateCoachProfile profile() {
        return new CreateCoachProfile(
                "Radiant entry fragger",
                "Aim routines.",
                List.of(new CoachGame("VALORANT", "Radiant", List.of("Duelist"))),
                List.of("en"),
                "DE",
                new CoachLocation(52.52, 13.405),
                "Europe/Berlin");
    }

    static CreateOffering offering(int durationMinutes) {
        return new CreateOffering(
                "Live review", "VALORANT", durationMinutes, Money.of(4500, "EUR"), false, 15, 30, 60, 60);
    }

    static SetAvailability everyDay(String from, String to) {
        return new SetAvailability(
                "Europe/Berlin",
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new SetAvailability.Weekly(day, from, to))
                        .toList(),
                List.of());
    }

    static BookingSnapshot booking(UUID id, CoachView coach, String from, String to, int version) {
        Instant start = Instant.parse(from);
        Instant end = Instant.parse(to);
        return new BookingSnapshot(
                id,
                coach.id(),
                coach.personId(),
                "nova",
                Ids.next(),
                "ana",
                Ids.next(),
                "Live review",
                start,
                end,
                start,
                end,
                "Europe/Berlin",
                Money.of(4500, "EUR"),
                "HELD",
                version);
    }
}
