package org.coachconnect.coaches;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the caller a coach of their organisation; the display name is the account's.
 *
 * @param languages ISO 639 codes such as {@code en}
 * @param country ISO 3166 code such as {@code DE}
 * @param timeZone IANA zone
 */
public record CreateCoachProfile(
        String headline,
        String bio,
        List<CoachGame> games,
        List<String> languages,
        String country,
        @Nullable CoachLocation location,
        String timeZone) {}
