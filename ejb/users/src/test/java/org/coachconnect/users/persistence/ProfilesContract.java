package org.coachconnect.users.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.users.domain.Profile;
import org.coachconnect.users.domain.Profile.Basics;
import org.coachconnect.users.domain.Profile.Details;
import org.coachconnect.users.domain.Profiles;
import org.junit.jupiter.api.Test;

/** What every {@link Profiles} must do. */
abstract class ProfilesContract {
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    final UUID organisation = UUID.randomUUID();

    /** Runs work in one transaction, in the scope of {@link #organisation}. */
    abstract <T> T work(Function<Profiles, T> work);

    @Test
    void givesBackWhatWasAdded() {
        UUID person = added();

        Profile found = work(p -> p.find(person).orElseThrow());
        assertThat(found.details().basics()).isEqualTo(new Basics("Ana", "Europe/Berlin", "de", "EUR"));
        assertThat(found.details().bio()).isNull();
        assertThat(found.details().preferences()).contains("NEWS");
        assertThat(found.updatedAt()).isEqualTo(NOW);
    }

    @Test
    void keepsAChange() {
        UUID person = added();
        Instant later = NOW.plusSeconds(60);

        work(p -> {
            Profile profile = p.find(person).orElseThrow();
            Details now = profile.details();
            boolean changed = profile.change(
                    new Details(now.basics(), "DE", "Hi", now.preferences(), "{\"showPresence\":false}"), later);
            p.flush();
            return changed;
        });

        Profile found = work(p -> p.find(person).orElseThrow());
        assertThat(found.details().country()).isEqualTo("DE");
        assertThat(found.details().privacy()).contains("false");
        assertThat(found.updatedAt()).isEqualTo(later);
    }

    @Test
    void nobodyIsNotThere() {
        assertThat(this.<Optional<Profile>>work(p -> p.find(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void findsByTheBeginningOfTheName() {
        UUID ana = added("Ana 100%");
        UUID other = added("Ana 1000");

        List<Profile> both = work(p -> p.named("ana 100", 10));
        List<Profile> exact = work(p -> p.named("ANA 100%", 10));
        List<Profile> byId = work(p -> p.all(List.of(ana, UUID.randomUUID())));

        assertThat(both).extracting(Profile::personId).containsExactly(ana, other);
        assertThat(exact).extracting(Profile::personId).containsExactly(ana);
        assertThat(byId).extracting(Profile::personId).containsExactly(ana);
    }

    UUID added() {
        return added("Ana");
    }

    private UUID added(String name) {
        Profile profile = new Profile(
                UUID.randomUUID(),
                organisation,
                new Details(
                        new Basics(name, "Europe/Berlin", "de", "EUR"),
                        null,
                        null,
                        "{\"notifications\":{\"NEWS\":[]}}",
                        "{\"showPresence\":true}"),
                NOW);
        work(p -> {
            p.add(profile);
            p.flush();
            return profile;
        });
        return profile.personId();
    }
}
