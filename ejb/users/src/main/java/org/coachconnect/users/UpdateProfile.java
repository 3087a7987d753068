package org.coachconnect.users;

import org.jspecify.annotations.Nullable;

/**
 * Replace what a person may change of the own profile.
 *
 * @param version of the {@link ProfileView} these values were derived from
 * @param timeZone IANA zone
 * @param locale BCP 47 tag
 * @param currency ISO 4217, for prices shown
 * @param country ISO 3166-1 alpha-2, or null
 * @param bio up to 2000 characters, or null
 */
public record UpdateProfile(
        long version,
        String displayName,
        String timeZone,
        String locale,
        String currency,
        @Nullable String country,
        @Nullable String bio,
        Preferences preferences,
        Privacy privacy) {}
