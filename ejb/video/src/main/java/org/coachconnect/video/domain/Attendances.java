package org.coachconnect.video.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All attendances of the organisation in scope. */
public interface Attendances {
    void add(Attendance attendance);

    /** Finds it and keeps its row locked to the end of the transaction. */
    Optional<Attendance> lock(UUID connectionId);

    /** Connections that nobody saw leave although their room closed before this time, the oldest first. */
    List<Attendance> forgotten(Instant roomClosedBefore, int limit);
}
