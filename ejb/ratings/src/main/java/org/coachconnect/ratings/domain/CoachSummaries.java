package org.coachconnect.ratings.domain;

import java.util.Optional;
import java.util.UUID;

/** The sums of the coaches in scope. */
public interface CoachSummaries {
    Optional<CoachSummary> find(UUID coachId);

    /** The coach's sums, made where there are none yet, fresh and locked until the transaction ends. */
    CoachSummary lock(UUID coachId, UUID organisationId);
}
