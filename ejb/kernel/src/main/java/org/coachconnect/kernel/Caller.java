package org.coachconnect.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Who asks, as proven by the access token; never taken from a body.
 *
 * @param personId the account's id, the same in every context
 * @param organisationId the tenant the person belongs to
 */
public record Caller(UUID personId, UUID organisationId, String displayName, Set<Role> roles) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
