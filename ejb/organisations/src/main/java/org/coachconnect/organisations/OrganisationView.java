package org.coachconnect.organisations;

import java.time.Instant;
import java.util.UUID;

/** An organisation as others see it. */
public record OrganisationView(UUID id, String slug, String name, Instant createdAt) {}
