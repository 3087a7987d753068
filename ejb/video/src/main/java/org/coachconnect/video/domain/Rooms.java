package org.coachconnect.video.domain;

import java.util.Optional;
import java.util.UUID;

/** All rooms of the organisation in scope; a booking has one at most. */
public interface Rooms {
    void add(Room room);

    Optional<Room> ofBooking(UUID bookingId);
}
