package org.coachconnect.video.persistence;

import java.util.function.BiFunction;
import org.coachconnect.video.domain.Attendances;
import org.coachconnect.video.domain.InMemoryAttendances;
import org.coachconnect.video.domain.InMemoryRooms;
import org.coachconnect.video.domain.Rooms;

class InMemoryRoomsTest extends RoomsContract {
    private final Rooms rooms = new InMemoryRooms();
    private final Attendances attendances = new InMemoryAttendances();

    @Override
    <T> T inTransaction(BiFunction<Rooms, Attendances, T> work) {
        return work.apply(rooms, attendances);
    }
}
