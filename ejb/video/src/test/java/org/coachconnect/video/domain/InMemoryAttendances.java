package org.coachconnect.video.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The fake behind the use-case tests; kept honest by {@code RoomsContract}. */
public final class InMemoryAttendances implements Attendances {
    private final Map<UUID, Attendance> rows = new HashMap<>();

    @Override
    public void add(Attendance attendance) {
        rows.put(attendance.connectionId(), attendance);
    }

    @Override
    public Optional<Attendance> lock(UUID connectionId) {
        return Optional.ofNullable(rows.get(connectionId));
    }

    @Override
    public List<Attendance> forgotten(Instant roomClosedBefore, int limit) {
        return rows.values().stream()
                .filter(a -> a.leftAt().isEmpty() && a.roomClosesAt().isBefore(roomClosedBefore))
                .sorted(Comparator.comparing(Attendance::roomClosesAt).thenComparing(Attendance::connectionId))
                .limit(limit)
                .toList();
    }
}
