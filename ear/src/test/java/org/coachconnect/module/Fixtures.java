package org.coachconnect.module;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.bookings.CreateBooking;
import org.coachconnect.coaches.CoachFacade;
import org.coachconnect.coaches.CoachGame;
import org.coachconnect.coaches.CoachView;
import org.coachconnect.coaches.CreateCoachProfile;
import org.coachconnect.coaches.CreateOffering;
import org.coachconnect.coaches.FindSlots;
import org.coachconnect.coaches.OfferingView;
import org.coachconnect.coaches.SetAvailability;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.Role;

/** People and coaches for the module tests; call within the scope of {@link #ORGANISATION}. */
@ApplicationScoped
public class Fixtures {
    static final UUID ORGANISATION = UUID.fromString("0199a000-0000-7000-8000-0000000000aa");
    static final UUID OTHER_ORGANISATION = UUID.fromString("0199a000-0000-7000-8000-0000000000bb");

    @EJB
    private CoachFacade coaches;

    /** A published coach who is free around the clock. */
    record Coach(Caller caller, UUID coachId, UUID offeringId, List<Instant> slots) {
        CreateBooking booking(int slot) {
            return new CreateBooking(
                    coachId, offeringId, slots.get(slot), null, Ids.next().toString());
        }
    }

    static Caller person(String name, Role role) {
        return new Caller(Ids.next(), ORGANISATION, name, Set.of(role));
    }

    Coach coach() {
        Caller caller = person("Nova", Role.COACH);
        CoachView profile = coaches.create(
                caller,
                new CreateCoachProfile(
                        "Entry fragger",
                        "Aim and timing.",
                        List.of(new CoachGame("VALORANT", "Radiant", List.of("Duelist"))),
                        List.of("en"),
                        "DE",
                        null,
                        "Europe/Berlin"));
        OfferingView offering = coaches.addOffering(
                caller, new CreateOffering("Live review", "VALORANT", 60, Money.of(4500, "EUR"), false, 0, 0, 0, 60));
        List<SetAvailability.Weekly> weekly = Arrays.stream(DayOfWeek.values())
                .map(day -> new SetAvailability.Weekly(day, "00:00", "24:00"))
                .toList();
        coaches.setAvailability(caller, new SetAvailability("Europe/Berlin", weekly, List.of()));
        Instant now = Instant.now();
        List<Instant> slots =
                coaches
                        .slots(profile.id(), new FindSlots(offering.id(), now, now.plus(Duration.ofDays(2)), "UTC"))
                        .stream()
                        .map(s -> s.startsAt())
                        .toList();
        return new Coach(caller, profile.id(), offering.id(), slots);
    }
}
