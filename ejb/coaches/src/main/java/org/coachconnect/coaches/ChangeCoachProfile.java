package org.coachconnect.coaches;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes what is not null of the caller's coach profile; fields as in {@link CreateCoachProfile}. */
public record ChangeCoachProfile(
        @Nullable String headline,
        @Nullable String bio,
        @Nullable List<CoachGame> games,
        @Nullable List<String> languages,
        @Nullable String country,
        @Nullable CoachLocation location,
        @Nullable String timeZone) {}
