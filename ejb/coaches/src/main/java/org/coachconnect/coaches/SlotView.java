package org.coachconnect.coaches;

import java.time.Instant;

/**
 * A free start.
 *
 * @param startsAtLocal the start on the viewer's clock, ISO 8601 with offset, e.g. {@code 2026-11-22T09:15:00+09:00}
 */
public record SlotView(Instant startsAt, Instant endsAt, String startsAtLocal) {}
