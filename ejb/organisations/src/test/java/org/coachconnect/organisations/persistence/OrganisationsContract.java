package org.coachconnect.organisations.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.organisations.domain.Organisation;
import org.coachconnect.organisations.domain.Organisations;
import org.junit.jupiter.api.Test;

/** What every {@link Organisations} must do. */
abstract class OrganisationsContract {
    private final String unique = "t" + UUID.randomUUID().toString().replace("-", "");

    /** Runs work in one transaction, in the platform's scope. */
    abstract <T> T work(Function<Organisations, T> work);

    @Test
    void findsByIdAndSlug() {
        Organisation made = organisation("-a");
        assertThat(this.<Boolean>work(o -> o.add(made))).isTrue();

        assertThat(this.<String>work(o -> o.find(made.id()).orElseThrow().name()))
                .isEqualTo("Name");
        assertThat(this.<Instant>work(o -> o.bySlug(made.slug()).orElseThrow().createdAt()))
                .isEqualTo(made.createdAt());
        assertThat(this.<Optional<Organisation>>work(o -> o.bySlug(unique))).isEmpty();
    }

    @Test
    void addsASlugOnce() {
        work(o -> o.add(organisation("-a")));

        assertThat(this.<Boolean>work(o -> o.add(organisation("-a")))).isFalse();
    }

    @Test
    void listsBySlug() {
        work(o -> o.add(organisation("-b")));
        work(o -> o.add(organisation("-a")));
        work(o -> o.add(organisation("-c")));

        List<String> slugs =
                work(o -> o.after(unique, 2).stream().map(Organisation::slug).toList());
        assertThat(slugs).containsExactly(unique + "-a", unique + "-b");
    }

    private Organisation organisation(String suffix) {
        return Organisation.found(unique + suffix, "Name", Instant.parse("2026-03-01T10:00:00Z"));
    }
}
