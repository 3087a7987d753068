package org.coachconnect.events.video;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** Somebody left the room of a booking: evidence of attendance. */
public record ParticipantLeft(UUID roomId, UUID bookingId, UUID personId, Instant at) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return bookingId;
    }
}
