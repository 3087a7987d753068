package org.coachconnect.users.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The profiles of the organisation in scope. */
public interface Profiles {
    Optional<Profile> find(UUID personId);

    List<Profile> all(Collection<UUID> personIds);

    /** Those whose display name begins with this text, whatever its case, by name. */
    List<Profile> named(String beginning, int most);

    void add(Profile profile);

    /** Writes what changed in this transaction, so that a version somebody else has raised is noticed here. */
    void flush();
}
