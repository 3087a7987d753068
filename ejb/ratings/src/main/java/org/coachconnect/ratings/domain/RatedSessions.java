package org.coachconnect.ratings.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The delivered sessions in scope. */
public interface RatedSessions {
    /** Keeps the session unless it is known. */
    void open(RatedSession session);

    Optional<RatedSession> find(UUID bookingId);

    /** The session, fresh and locked until the transaction ends. */
    Optional<RatedSession> lock(UUID bookingId);

    /** As {@link #lock}, but empty when it is not due or another node is at work on it. */
    Optional<RatedSession> claimDue(UUID bookingId, Instant now);

    /** Closed sessions whose ratings are still unseen, the longest overdue first; locks nothing. */
    List<RatedSession> due(Instant now, int limit);

    /** Open sessions of a person that this person has not rated, the first to close first. */
    List<RatedSession> rateableBy(UUID personId, Instant now, int limit);
}
