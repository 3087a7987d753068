package org.coachconnect.organisations.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The organisations in scope: the own one, or all of them for the platform. */
public interface Organisations {
    Optional<Organisation> find(UUID id);

    Optional<Organisation> bySlug(String slug);

    /** Those whose slug sorts after the given one, by slug. */
    List<Organisation> after(String slug, int most);

    /** @return false, and nothing was added, when the slug is taken */
    boolean add(Organisation organisation);
}
