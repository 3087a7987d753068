package org.coachconnect.coaches.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The offerings of the organisation in scope. */
public interface Offerings {
    void add(Offering offering);

    Optional<Offering> find(UUID offeringId);

    /** Archived ones included, oldest first. */
    List<Offering> ofCoach(UUID coachId);
}
