package org.coachconnect.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param personId the person's id in every context
 * @param displayName empty when the person has no profile
 * @param verifiedAt when the e-mail was proven
 */
public record AccountView(
        UUID personId,
        UUID organisationId,
        String displayName,
        String email,
        Set<Role> roles,
        AccountStatus status,
        Instant createdAt,
        @Nullable Instant verifiedAt) {
    public AccountView {
        roles = Set.copyOf(roles);
    }

    /** Without what is personal, because it may be logged. */
    @Override
    public String toString() {
        return "AccountView[" + personId + "]";
    }
}
