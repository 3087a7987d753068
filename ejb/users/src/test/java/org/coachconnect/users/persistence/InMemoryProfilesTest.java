package org.coachconnect.users.persistence;

import java.util.function.Function;
import org.coachconnect.users.application.InMemoryProfiles;
import org.coachconnect.users.domain.Profiles;

class InMemoryProfilesTest extends ProfilesContract {
    private final Profiles profiles = new InMemoryProfiles();

    @Override
    <T> T work(Function<Profiles, T> work) {
        return work.apply(profiles);
    }
}
