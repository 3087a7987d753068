package org.coachconnect.coaches.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** When coaches are taken. */
public interface BusyTimes {
    /** Records what a booking takes or gives back, unless a newer version of it is known. */
    void record(BusyTime busy);

    /** All that takes a person's time inside the window, in every organisation. */
    List<TimeRange> of(UUID personId, TimeRange window);

    /** @return how many rows were past and have been forgotten */
    int forgetBefore(Instant moment);
}
