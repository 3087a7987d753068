package org.coachconnect.organisations.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.kernel.Scope;
import org.coachconnect.organisations.domain.Organisation;
import org.coachconnect.organisations.domain.Organisations;
import org.coachconnect.testing.Database;
import org.junit.jupiter.api.Test;

class JpaOrganisationsIT extends OrganisationsContract {
    private final Database database = Database.get();

    @Override
    <T> T work(Function<Organisations, T> work) {
        return Scope.platform(
                () -> database.inTransaction("organisations", em -> work.apply(new JpaOrganisations(em))));
    }

    @Test
    void anOrganisationSeesItselfOnly() {
        UUID mine = added("mine");
        UUID theirs = added("theirs");

        assertThat(count(mine, mine)).isEqualTo(1L);
        assertThat(count(mine, theirs)).isZero();
    }

    private UUID added(String name) {
        Organisation made = Organisation.found(name + UUID.randomUUID(), name, Instant.parse("2026-03-01T10:00:00Z"));
        work(o -> o.add(made));
        return made.id();
    }

    private long count(UUID scope, UUID id) {
        return Scope.in(
                scope,
                () ->
                        database.inTransaction("organisations", em -> (Long)
                                em.createNativeQuery("SELECT count(*) FROM organisations.organisation WHERE id = ?")
                                        .setParameter(1, id)
                                        .getSingleResult()));
    }
}
