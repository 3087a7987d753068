package org.coachconnect.identity.domain;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Role;

/** Accounts for tests. */
public final class AccountFixture {
    public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    public static final String HASH = "$2b$04$abcdefghijklmnopqrstuuNUqJq5q7uGm1Yk0WbE9z0b1yJ8oH0aG";

    private AccountFixture() {}

    /** Registered and not verified, with an address of its own. */
    public static Account registered(UUID organisationId) {
        return Account.register(Ids.next(), organisationId, email(), HASH, Role.PLAYER, NOW);
    }

    public static EmailAddress email() {
        return EmailAddress.parse("p" + UUID.randomUUID() + "@example.org").orElseThrow();
    }
}
