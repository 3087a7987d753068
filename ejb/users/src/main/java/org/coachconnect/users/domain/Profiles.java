package org.coachconnect.users.domain;

import java.util.Optional;
import java.util.UUID;

/** The profiles of the organisation in scope. */
public interface Profiles {
    Optional<Profile> find(UUID personId);

    void add(Profile profile);

    /** Writes what changed in this transaction, so that a version somebody else has raised is noticed here. */
    void flush();
}
