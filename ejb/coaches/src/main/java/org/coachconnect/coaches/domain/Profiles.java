package org.coachconnect.coaches.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The coach profiles of the organisation in scope. */
public interface Profiles {
    /** @return false when the person has a profile in this organisation already, whoever was faster */
    boolean add(CoachProfile profile);

    Optional<CoachProfile> find(UUID coachId);

    List<CoachProfile> all(Collection<UUID> coachIds);

    Optional<CoachProfile> findByPerson(UUID personId);

    /** All profiles of a person; in the platform's scope those of every organisation. */
    List<CoachProfile> allOfPerson(UUID personId);
}
