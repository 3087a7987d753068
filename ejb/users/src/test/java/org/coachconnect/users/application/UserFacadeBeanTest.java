package org.coachconnect.users.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.events.users.ProfileChanged;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.coachconnect.testing.RecordingOutbox;
import org.coachconnect.testing.SettableClock;
import org.coachconnect.users.Channel;
import org.coachconnect.users.CreateProfile;
import org.coachconnect.users.Preferences;
import org.coachconnect.users.Privacy;
import org.coachconnect.users.ProfileChangedMeanwhile;
import org.coachconnect.users.ProfileView;
import org.coachconnect.users.QuietHours;
import org.coachconnect.users.Topic;
import org.coachconnect.users.UpdateProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UserFacadeBeanTest {
    private final UUID organisation = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final Caller caller = new Caller(person, organisation, "Ana", Set.of(Role.PLAYER));
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final SettableClock clock = SettableClock.at("2026-03-01T10:00:00Z");
    private final UserFacadeBean facade = new UserFacadeBean(new InMemoryProfiles(), outbox, clock);

    @Test
    void aNewProfileHasDefaultsAndIsAnnounced() {
        ProfileView profile = created("  Ana ", "Europe/Berlin", null);

        assertThat(profile.displayName()).isEqualTo("Ana");
        assertThat(profile.organisationId()).isEqualTo(organisation);
        assertThat(profile.locale()).isEqualTo("en");
        assertThat(profile.currency()).isEqualTo("EUR");
        assertThat(profile.preferences().allows(Topic.BOOKINGS, Channel.EMAIL)).isTrue();
        assertThat(profile.preferences().allows(Topic.NEWS, Channel.EMAIL)).isFalse();
        assertThat(outbox.events(ProfileChanged.class))
                .containsExactly(new ProfileChanged(person, "Ana", "Europe/Berlin", "en"));
    }

    @Test
    void aRepeatedCreationReplacesTheBasics() {
        created("Ana", "Europe/Berlin", "de");
        ProfileView again = created("Anna", "Asia/Tokyo", "en");

        assertThat(again.displayName()).isEqualTo("Anna");
        assertThat(again.timeZone()).isEqualTo("Asia/Tokyo");
        assertThat(facade.profile(person)).isEqualTo(again);
    }

    @Test
    void aWrongCreationNamesItsFields() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> created("A", "Berlin", "?"))
                .satisfies(e -> assertThat(e.errors())
                        .extracting(FieldError::field)
                        .containsExactly("displayName", "timeZone", "locale"));
    }

    @Test
    void anUpdateReplacesAndIsAnnounced() {
        ProfileView before = created("Ana", "Europe/Berlin", "de");
        clock.advance(Duration.ofMinutes(1));

        Preferences preferences = new Preferences(
                Map.of(Topic.MESSAGES, Set.of(Channel.PUSH)), new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));
        ProfileView after = facade.update(
                caller,
                new UpdateProfile(
                        before.version(),
                        "Ana B",
                        "Europe/Vienna",
                        "de-at",
                        "CHF",
                        "AT",
                        " Hi! ",
                        preferences,
                        new Privacy(Privacy.Audience.CONTACTS, false)));

        assertThat(after.locale()).isEqualTo("de-AT");
        assertThat(after.bio()).isEqualTo("Hi!");
        assertThat(after.preferences()).isEqualTo(preferences);
        assertThat(after.privacy().showPresence()).isFalse();
        assertThat(after.updatedAt()).isEqualTo(clock.instant());
        assertThat(facade.profile(person)).isEqualTo(after);
        assertThat(outbox.events()).hasSize(2);
    }

    @Test
    void anUpdateThatChangesNothingIsNotAnnounced() {
        ProfileView before = created("Ana", "Europe/Berlin", "de");
        clock.advance(Duration.ofMinutes(1));

        assertThat(facade.update(caller, unchanged(before, before.version()))).isEqualTo(before);
        assertThat(outbox.events()).hasSize(1);
    }

    @Test
    void anUpdateOfAnOldVersionIsRefused() {
        ProfileView before = created("Ana", "Europe/Berlin", "de");

        assertThatExceptionOfType(ProfileChangedMeanwhile.class)
                .isThrownBy(() -> facade.update(caller, unchanged(before, before.version() + 1)));
    }

    @Test
    void nobodyIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> facade.profile(UUID.randomUUID()));
    }

    private ProfileView created(String name, String zone, @Nullable String locale) {
        return Scope.in(organisation, () -> facade.create(new CreateProfile(person, name, zone, locale, null)));
    }

    private static UpdateProfile unchanged(ProfileView view, long version) {
        return new UpdateProfile(
                version,
                view.displayName(),
                view.timeZone(),
                view.locale(),
                view.currency(),
                view.country(),
                view.bio(),
                view.preferences(),
                view.privacy());
    }
}
