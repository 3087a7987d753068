package org.coachconnect.identity;

import org.coachconnect.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Register a person.
 *
 * @param timeZone IANA zone
 * @param locale BCP 47 tag; {@code en} when null
 * @param role PLAYER or COACH; nobody can make themselves more
 */
public record RegisterAccount(
        String email,
        String password,
        String displayName,
        String timeZone,
        @Nullable String locale,
        Role role) {
    @Override
    public String toString() {
        return "RegisterAccount[role=" + role + "]";
    }
}
