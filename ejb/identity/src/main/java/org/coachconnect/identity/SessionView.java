package org.coachconnect.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A device that is signed in.
 *
 * @param id also the {@code sid} of its access tokens
 * @param device what the device said it is, shortened
 */
public record SessionView(UUID id, String device, Instant createdAt, Instant lastUsedAt, Instant expiresAt) {}
