package org.coachconnect.events.video;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** Somebody entered the room of a booking: evidence of attendance. */
public record ParticipantJoined(UUID roomId, UUID bookingId, UUID personId, Instant at) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return bookingId;
    }
}
