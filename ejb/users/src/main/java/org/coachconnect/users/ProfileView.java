package org.coachconnect.users;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's profile.
 *
 * @param timeZone IANA zone
 * @param locale BCP 47 tag
 * @param currency ISO 4217, for prices shown
 * @param country ISO 3166-1 alpha-2
 * @param version for {@link UpdateProfile#version()}
 */
public record ProfileView(
        UUID personId,
        UUID organisationId,
        String displayName,
        String timeZone,
        String locale,
        String currency,
        @Nullable String country,
        @Nullable String bio,
        Preferences preferences,
        Privacy privacy,
        Instant updatedAt,
        long version) {}
