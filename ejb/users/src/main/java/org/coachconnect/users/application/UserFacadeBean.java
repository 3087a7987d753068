package org.coachconnect.users.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.coachconnect.events.users.ProfileChanged;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Scope;
import org.coachconnect.outbox.Outbox;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.users.CreateProfile;
import org.coachconnect.users.Preferences;
import org.coachconnect.users.Privacy;
import org.coachconnect.users.ProfileChangedMeanwhile;
import org.coachconnect.users.ProfileView;
import org.coachconnect.users.UpdateProfile;
import org.coachconnect.users.UserFacade;
import org.coachconnect.users.domain.Profile;
import org.coachconnect.users.domain.Profile.Basics;
import org.coachconnect.users.domain.Profile.Details;
import org.coachconnect.users.domain.Profiles;

/** The profile use cases, each in one transaction. */
@Stateless
@OrganisationScoped
public class UserFacadeBean implements UserFacade {
    @Inject
    private Profiles profiles;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    public UserFacadeBean() {}

    UserFacadeBean(Profiles profiles, Outbox outbox, Clock clock) {
        this.profiles = profiles;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public ProfileView create(CreateProfile command) {
        if (!command.problems().isEmpty()) {
            throw new InvalidRequest(command.problems());
        }
        Basics basics = new Basics(
                command.displayName(), command.timeZone(), command.localeOrDefault(), command.currencyOrDefault());
        Profile profile = profiles.find(command.personId())
                .map(existing -> restarted(existing, basics))
                .orElseGet(() -> added(command.personId(), basics));
        return announced(profile);
    }

    @Override
    public ProfileView profile(UUID personId) {
        return view(existing(personId));
    }

    @Override
    public ProfileView update(Caller caller, UpdateProfile command) {
        Profile profile = existing(caller.personId());
        if (profile.version() != command.version()) {
            throw new ProfileChangedMeanwhile();
        }
        boolean changed = profile.change(details(command, profile.details()), clock.instant());
        return changed ? announced(profile) : view(profile);
    }

    private Profile existing(UUID personId) {
        return profiles.find(personId).orElseThrow(() -> new NotFound("profile"));
    }

    private Profile restarted(Profile profile, Basics basics) {
        profile.restart(basics, clock.instant());
        return profile;
    }

    private Profile added(UUID personId, Basics basics) {
        UUID organisationId = Scope.organisation()
                .orElseThrow(() -> new IllegalStateException("A profile belongs to an organisation; none is in scope"));
        Details details = new Details(
                basics, null, null, SettingsJson.write(Preferences.standard()), SettingsJson.write(Privacy.standard()));
        Profile profile = new Profile(personId, organisationId, details, clock.instant());
        profiles.add(profile);
        return profile;
    }

    private ProfileView announced(Profile profile) {
        profiles.flush();
        outbox.append(
                new ProfileChanged(profile.personId(), profile.displayName(), profile.timeZone(), profile.locale()));
        return view(profile);
    }

    private static Details details(UpdateProfile command, Details stored) {
        return new Details(
                new Basics(command.displayName(), command.timeZone(), command.locale(), command.currency()),
                command.country(),
                command.bio(),
                SettingsJson.write(command.preferences(), stored.preferences()),
                SettingsJson.write(command.privacy(), stored.privacy()));
    }

    private static ProfileView view(Profile profile) {
        Details details = profile.details();
        Basics basics = details.basics();
        return new ProfileView(
                profile.personId(),
                profile.organisationId(),
                basics.displayName(),
                basics.timeZone(),
                basics.locale(),
                basics.currency(),
                details.country(),
                details.bio(),
                SettingsJson.preferences(details.preferences()),
                SettingsJson.privacy(details.privacy()),
                profile.updatedAt(),
                profile.version());
    }
}
