package org.coachconnect.outbox;

import org.coachconnect.events.DomainEvent;

/** Where a facade leaves the events of its transaction: they are sent if, and only if, it commits. */
public interface Outbox {
    /**
     * Writes the event in the caller's transaction, for the organisation in scope.
     *
     * @throws IllegalStateException when no organisation is in scope
     */
    void append(DomainEvent event);
}
