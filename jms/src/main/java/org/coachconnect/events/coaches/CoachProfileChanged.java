package org.coachconnect.events.coaches;

import java.util.List;
import java.util.UUID;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A coach's public profile or offerings changed: the whole of what the search index needs.
 *
 * @param verification UNVERIFIED, SUBMITTED, VERIFIED or REJECTED
 */
public record CoachProfileChanged(
        UUID coachId,
        UUID personId,
        String displayName,
        String headline,
        String bio,
        List<Game> games,
        List<String> languages,
        String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String timeZone,
        String verification,
        List<Offering> offerings)
        implements DomainEvent {
    /** A game with the coach's rank in it. */
    public record Game(String game, @Nullable String rank, List<String> roles) {}

    /** What can be booked. */
    public record Offering(UUID offeringId, String title, String game, int durationMinutes, Money price) {}

    @Override
    public UUID subjectId() {
        return coachId;
    }
}
