package org.coachconnect.coaches;

import java.time.Instant;
import java.util.UUID;

/**
 * Asks for the free starts of an offering.
 *
 * @param from the first start wanted
 * @param to no start at or after it; at most 31 days after {@code from}
 * @param timeZone the viewer's IANA zone
 */
public record FindSlots(UUID offeringId, Instant from, Instant to, String timeZone) {}
