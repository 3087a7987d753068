package org.coachconnect.ratings.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Role;

/** A delivered session and its two sides. */
public record Fixtures(Caller player, Caller coach, RatedSession session) {
    public static final Instant COMPLETED = Instant.parse("2026-01-15T12:00:00Z");

    public static Fixtures delivered() {
        return delivered(Ids.next(), Ids.next());
    }

    public static Fixtures delivered(UUID organisationId, UUID coachId) {
        Caller player = new Caller(Ids.next(), organisationId, "ana", Set.of(Role.PLAYER));
        Caller coach = new Caller(Ids.next(), organisationId, "nova", Set.of(Role.COACH));
        return new Fixtures(
                player,
                coach,
                new RatedSession(Ids.next(), organisationId, coachId, coach.personId(), player.personId(), COMPLETED));
    }

    public static Verdict stars(int stars) {
        return new Verdict(stars, null, null, null, null);
    }
}
