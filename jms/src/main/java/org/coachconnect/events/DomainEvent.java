package org.coachconnect.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * Something that happened in a context and is told to the others. The package names the context, and so the topic:
 * {@code org.coachconnect.events.bookings.BookingCreated} goes to {@code coachconnect.bookings}.
 */
public interface DomainEvent {
    /** The thing the event is about; events of one subject are delivered in order. */
    @JsonIgnore
    UUID subjectId();

    /** The version of the payload; raised when its meaning changes, never for an added field. */
    @JsonIgnore
    default int version() {
        return 1;
    }
}
