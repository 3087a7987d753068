package org.coachconnect.video.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The fake behind the use-case tests; kept honest by {@code RoomsContract}. */
public final class InMemoryRooms implements Rooms {
    private final Map<UUID, Room> byBooking = new HashMap<>();

    @Override
    public void add(Room room) {
        if (byBooking.putIfAbsent(room.bookingId(), room) != null) {
            throw new IllegalStateException("A booking has one room");
        }
    }

    @Override
    public Optional<Room> ofBooking(UUID bookingId) {
        return Optional.ofNullable(byBooking.get(bookingId));
    }
}
