package org.coachconnect.users.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.kernel.Scope;
import org.coachconnect.testing.Database;
import org.coachconnect.users.ProfileChangedMeanwhile;
import org.coachconnect.users.domain.Profile;
import org.coachconnect.users.domain.Profile.Details;
import org.coachconnect.users.domain.Profiles;
import org.junit.jupiter.api.Test;

class JpaProfilesIT extends ProfilesContract {
    private final Database database = Database.get();

    @Override
    <T> T work(Function<Profiles, T> work) {
        return workIn(organisation, work);
    }

    private <T> T workIn(UUID scope, Function<Profiles, T> work) {
        return Scope.in(scope, () -> database.inTransaction("users", em -> work.apply(new JpaProfiles(em))));
    }

    @Test
    void anotherOrganisationSeesNothing() {
        UUID person = added();

        assertThat(this.<Optional<Profile>>workIn(UUID.randomUUID(), p -> p.find(person)))
                .isEmpty();
    }

    @Test
    void anotherOrganisationsRowCannotBeWritten() {
        UUID person = added();

        int updated = Scope.in(
                UUID.randomUUID(),
                () -> database.inTransaction(
                        "users",
                        em -> em.createNativeQuery("UPDATE users.profile SET display_name = 'Eve' WHERE person_id = ?")
                                .setParameter(1, person)
                                .executeUpdate()));

        assertThat(updated).isZero();
    }

    @Test
    void ofTwoChangesAtOnceTheSecondIsRefused() {
        UUID person = added();

        assertThatExceptionOfType(ProfileChangedMeanwhile.class)
                .isThrownBy(() -> work(p -> {
                    Profile mine = p.find(person).orElseThrow();
                    work(other -> rename(other, other.find(person).orElseThrow(), "Bea"));
                    return rename(p, mine, "Cleo");
                }));
    }

    private static boolean rename(Profiles profiles, Profile profile, String bio) {
        Details now = profile.details();
        boolean changed = profile.change(
                new Details(now.basics(), now.country(), bio, now.preferences(), now.privacy()),
                Instant.parse("2026-03-02T10:00:00Z"));
        profiles.flush();
        return changed;
    }
}
