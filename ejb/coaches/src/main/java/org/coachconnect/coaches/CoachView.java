package org.coachconnect.coaches;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A coach as everybody may see them.
 *
 * @param personId the coach's account, to write to them
 * @param nextFreeAt the earliest start that can be booked; null when there is none
 * @param offerings what is on sale, oldest first
 */
public record CoachView(
        UUID id,
        UUID personId,
        String displayName,
        String headline,
        String bio,
        List<CoachGame> games,
        List<String> languages,
        String country,
        @Nullable CoachLocation location,
        String timeZone,
        VerificationStatus verification,
        Rating rating,
        @Nullable Instant nextFreeAt,
        List<OfferingView> offerings,
        Instant createdAt) {
    /** @param mean of the visible ratings, 1 to 5; null while there is none */
    @Schema(name = "CoachRating")
    public record Rating(@Nullable Double mean, long count) {}
}
