package org.coachconnect.coaches.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.coaches.VerificationStatus;
import org.coachconnect.kernel.PageRequest;
import org.jspecify.annotations.Nullable;

/** The verification requests in scope. */
public interface VerificationRequests {
    /** @return false when one of the coach is waiting already */
    boolean add(VerificationRequest request);

    Optional<VerificationRequest> findOpen(UUID coachId);

    Optional<VerificationRequest> findLatest(UUID coachId);

    /**
     * Oldest first, keyed by id, one row more than the page holds.
     *
     * @param status null for all
     */
    List<VerificationRequest> page(@Nullable VerificationStatus status, PageRequest page);
}
