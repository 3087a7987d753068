package org.coachconnect.video.domain;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.video.domain.Room.Hours;
import org.coachconnect.video.domain.Room.Participant;

/** A booking's room from 18:00 to 19:00. */
public final class RoomFixture {
    public static final Instant START = Instant.parse("2026-03-01T18:00:00Z");
    public static final Instant END = Instant.parse("2026-03-01T19:00:00Z");

    public final UUID organisationId = Ids.next();
    public final UUID bookingId = Ids.next();
    public final UUID coach = Ids.next();
    public final UUID player = Ids.next();

    public Room room(int bookingVersion) {
        return new Room(
                organisationId,
                bookingId,
                new Participant(coach, "Nova"),
                new Participant(player, "Ana"),
                new Hours(START, END),
                bookingVersion);
    }
}
