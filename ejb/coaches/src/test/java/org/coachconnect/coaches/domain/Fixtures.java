package org.coachconnect.coaches.domain;

import java.util.List;
import java.util.Set;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.Role;

/** A coach as the tests like one. */
public final class Fixtures {
    private Fixtures() {}

    public static Caller coach() {
        return new Caller(Ids.next(), Ids.next(), "nova", Set.of(Role.COACH));
    }

    public static ProfileDetails details() {
        return new ProfileDetails(
                "Radiant entry fragger",
                "Aim routines and calm comms.",
                List.of(new GameSkill("VALORANT", "Radiant", List.of("Duelist"))),
                List.of("en", "de"),
                "DE",
                new GeoPoint(52.52, 13.405),
                "Europe/Berlin");
    }

    public static OfferingTerms terms(int durationMinutes) {
        return new OfferingTerms(
                "Live review", "VALORANT", durationMinutes, Money.of(4500, "EUR"), false, 0, 0, 0, 365);
    }

    public static OfferingTerms terms(int durationMinutes, int before, int after, int notice, int windowDays) {
        return new OfferingTerms(
                "Live review",
                "VALORANT",
                durationMinutes,
                Money.of(4500, "EUR"),
                false,
                before,
                after,
                notice,
                windowDays);
    }
}
