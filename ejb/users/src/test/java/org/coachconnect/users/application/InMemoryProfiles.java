package org.coachconnect.users.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    public List<Profile> all(Collection<UUID> personIds) {
        return byPerson.values().stream()
                .filter(p -> personIds.contains(p.personId()))
                .toList();
    }

    @Override
    public List<Profile> named(String beginning, int most) {
        return byPerson.values().stream()
                .filter(p -> lower(p.displayName()).startsWith(lower(beginning)))
                .sorted(Comparator.comparing(p -> lower(p.displayName())))
                .limit(most)
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
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
