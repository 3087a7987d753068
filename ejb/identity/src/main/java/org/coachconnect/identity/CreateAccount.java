package org.coachconnect.identity;

import java.util.Set;
import java.util.UUID;
import org.coachconnect.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Make an account whose e-mail counts as verified.
 *
 * @param timeZone IANA zone
 * @param locale BCP 47 tag; {@code en} when null
 * @param currency ISO 4217; {@code EUR} when null
 * @param roles at least one
 */
public record CreateAccount(
        UUID organisationId,
        String email,
        String password,
        String displayName,
        String timeZone,
        @Nullable String locale,
        @Nullable String currency,
        Set<Role> roles) {
    public CreateAccount {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "CreateAccount[organisationId=" + organisationId + ", roles=" + roles + "]";
    }
}
