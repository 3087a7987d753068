package org.coachconnect.users;

import jakarta.ejb.Local;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The names of people, for the platform's administrators: over all organisations. The caller's role is checked by the web tier. */
@Local
public interface PeopleDirectory {
    /** The display names of these people, by person; who is unknown is missing. */
    Map<UUID, String> names(Collection<UUID> personIds);

    /**
     * People whose display name begins with this text, whatever its case, in the order of their names.
     *
     * @param most how many at most
     */
    Map<UUID, String> named(String beginning, int most);
}
