package org.coachconnect.users.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.users.domain.Profile;
import org.coachconnect.users.domain.Profiles;

/** Names of people in the scope that is set; each method is one transaction. */
@Stateless
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NameRecords {
    @Inject
    private Profiles profiles;

    public Map<UUID, String> names(Collection<UUID> personIds) {
        return byPerson(profiles.all(personIds));
    }

    public Map<UUID, String> named(String beginning, int most) {
        return byPerson(profiles.named(beginning, most));
    }

    private static Map<UUID, String> byPerson(List<Profile> found) {
        Map<UUID, String> names = new LinkedHashMap<>();
        found.forEach(profile -> names.put(profile.personId(), profile.displayName()));
        return names;
    }
}
