package org.coachconnect.coaches.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The standings of the coaches; each profile has one from its first moment. */
public interface Standings {
    void add(Standing standing);

    /** @throws org.coachconnect.kernel.NotFound when there is no such coach in scope */
    Standing of(UUID coachId);

    /** The standing, fresh and locked until the transaction ends; empty when there is no such coach in scope. */
    Optional<Standing> lock(UUID coachId);

    /** As {@link #lock}, but empty as well when it is not due or another node is at work on it. */
    Optional<Standing> claimDue(UUID coachId, Instant now);

    /** Which coaches' next free hour must be looked for again, the longest overdue first; locks nothing. */
    List<Standing> due(Instant now, int limit);

    /** Writes changes at once, while the scope of their organisation holds. */
    void flush();
}
