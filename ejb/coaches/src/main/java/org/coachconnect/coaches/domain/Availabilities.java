package org.coachconnect.coaches.domain;

import java.util.UUID;

/** The timetables of the coaches; each profile has one from its first moment. */
public interface Availabilities {
    void add(Availability availability);

    /** @throws org.coachconnect.kernel.NotFound when there is no such coach in scope */
    Availability of(UUID coachId);
}
