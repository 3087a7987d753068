package org.coachconnect.coaches.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The offerings of the organisation in scope. */
public interface Offerings {
    void add(Offering offering);

    Optional<Offering> find(UUID offeringId);

    /** An offering with everything that decides when it can be had, archived or not; empty when this coach has no such offering. */
    Optional<Sale> sale(UUID coachId, UUID offeringId);

    /** Archived ones included, oldest first. */
    List<Offering> ofCoach(UUID coachId);
}
