package org.coachconnect.notifications.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reminders of the organisation in scope. */
public interface Reminders {
    /** Where a due reminder is: enough to enter its organisation's scope and work on it. */
    record Due(UUID id, UUID organisationId) {}

    /** @return false, with nothing changed, when the same reminder of this version is there already */
    boolean add(Reminder reminder);

    List<Due> due(Instant now, int most);

    /** The reminder, locked until the end of the transaction; empty when it does not wait any more or another node has it. */
    Optional<Reminder> lockWaiting(UUID id);

    void deleteWaiting(UUID bookingId);

    int deleteStartedBefore(Instant before);
}
