package org.coachconnect.video;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Caller;

/** Rooms of bookings. To anybody but the two people of a booking its room does not exist (404). */
@Local
public interface VideoFacade {
    /** Prepares the room of a booking, or moves it to another time; what is older than the room's state is passed over. */
    void prepare(ArrangeRoom command);

    /** Closes the room of a booking that will not take place; what is older than the room's state is passed over. */
    void close(ArrangeRoom command);

    /**
     * Lets a participant in, from 15 minutes before the start to 30 minutes after the end.
     *
     * @throws org.coachconnect.kernel.NotFound when there is no room of that booking, or not for the caller
     * @throws RoomNotOpen (409 {@code room-not-open}) before that time
     * @throws RoomClosed (409 {@code room-closed}) after it, or when the booking was cancelled
     */
    RoomPass enter(Caller caller, UUID bookingId);

    /**
     * Notes that a participant's connection to the room is there: evidence of attendance. The same checks as {@link #enter}.
     *
     * @param connectionId names the connection until it {@linkplain #left left}
     */
    void joined(Caller caller, UUID bookingId, UUID connectionId);

    /** Notes that a connection is gone; does nothing when that is known. */
    void left(UUID connectionId, Instant at);
}
