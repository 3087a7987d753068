package org.coachconnect.identity.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Scope;
import org.coachconnect.users.CreateProfile;
import org.coachconnect.users.Preferences;
import org.coachconnect.users.Privacy;
import org.coachconnect.users.ProfileView;
import org.coachconnect.users.UpdateProfile;
import org.coachconnect.users.UserFacade;

/** Profiles in a map; refuses to work without an organisation in scope, as the real one does. */
final class FakeUsers implements UserFacade {
    private final Map<UUID, ProfileView> profiles = new HashMap<>();

    @Override
    public ProfileView create(CreateProfile command) {
        ProfileView view = new ProfileView(
                command.personId(),
                Scope.organisation().orElseThrow(),
                command.displayName(),
                command.timeZone(),
                command.localeOrDefault(),
                command.currencyOrDefault(),
                null,
                null,
                Preferences.standard(),
                Privacy.standard(),
                Instant.EPOCH,
                1);
        profiles.put(command.personId(), view);
        return view;
    }

    @Override
    public ProfileView profile(UUID personId) {
        ProfileView view = profiles.get(personId);
        if (view == null || !Scope.organisation().orElseThrow().equals(view.organisationId())) {
            throw new NotFound("profile");
        }
        return view;
    }

    @Override
    public ProfileView update(Caller caller, UpdateProfile command) {
        throw new UnsupportedOperationException("Identity changes no profile");
    }
}
