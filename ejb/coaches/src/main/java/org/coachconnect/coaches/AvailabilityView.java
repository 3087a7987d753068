package org.coachconnect.coaches;

import java.util.List;

/** A coach's timetable; fields as in {@link SetAvailability}. */
public record AvailabilityView(
        String timeZone, List<SetAvailability.Weekly> weekly, List<SetAvailability.Override> overrides) {}
