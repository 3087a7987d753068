package org.coachconnect.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.idempotency.IdempotentRequests.Answer;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.testing.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdempotentRequestsIT {
    private final UUID organisation = Ids.next();
    private final UUID person = Ids.next();

    @Test
    void theFirstRequestIsWorkedOnAndItsAnswerIsKept() {
        Optional<Answer> first = claim("k", "a");
        assertThatThrownBy(() -> claim("k", "a"))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.slug()).isEqualTo("request-in-progress"));
        this.<@Nullable Void>in(em -> {
            requests(em).complete(person, "k", new Answer(201, "{}"));
            return null;
        });

        assertThat(first).isEmpty();
        assertThat(claim("k", "a")).contains(new Answer(201, "{}"));
        assertThatThrownBy(() -> claim("k", "b"))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.slug()).isEqualTo("idempotency-key-reused"));
    }

    @Test
    void neitherTheClaimNorTheAnswerWaitsForTheDisk() {
        String claimed = in(em -> {
            requests(em).claim(person, organisation, "k", "a");
            return synchronousCommit(em);
        });
        String completed = in(em -> {
            requests(em).complete(person, "k", new Answer(201, null));
            return synchronousCommit(em);
        });

        assertThat(claimed).isEqualTo("off");
        assertThat(completed).isEqualTo("off");
    }

    private Optional<Answer> claim(String key, String fingerprint) {
        return in(em -> requests(em).claim(person, organisation, key, fingerprint));
    }

    private <T extends @Nullable Object> T in(Function<EntityManager, T> work) {
        return Scope.in(organisation, () -> Database.get().inTransaction("platform", work));
    }

    private static IdempotentRequests requests(EntityManager em) {
        return new IdempotentRequests(em, Clock.systemUTC());
    }

    private static String synchronousCommit(EntityManager em) {
        return (String) em.createNativeQuery("SELECT current_setting('synchronous_commit')")
                .getSingleResult();
    }
}
