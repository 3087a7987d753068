package org.coachconnect.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An event on its way.
 *
 * @param id unique; what an inbox keeps
 * @param organisationId the tenant in whose scope consumers work
 */
public record EventEnvelope(UUID id, Instant occurredAt, UUID organisationId, DomainEvent event) {
    /** The simple name of the event's record, e.g. {@code BookingCreated}. */
    public String type() {
        return event.getClass().getSimpleName();
    }

    /** The context that published it, e.g. {@code bookings}. */
    public String context() {
        return EventTypes.context(event.getClass());
    }
}
