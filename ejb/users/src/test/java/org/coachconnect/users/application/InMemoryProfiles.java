package org.coachconnect.users.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.users.domain.Profile;
import org.coachconnect.users.domain.Profiles;

/** Profiles by person; versions are not counted here. */
public final class InMemoryProfiles implements Profiles {
    private final Map<UUID, Profile> byPerson = new HashMap<>();

    @Override
    public Optional<Profile> find(UUID personId) {
        return Optional.ofNullable(byPerson.get(personId));
    }

    @Override
    public void add(Profile profile) {
        byPerson.put(profile.personId(), profile);
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }
}
