package org.coachconnect.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.identity.domain.AccountFixture.NOW;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.RefreshToken;
import org.coachconnect.identity.domain.SignInSession;
import org.coachconnect.identity.domain.SignInSessions;
import org.coachconnect.kernel.Scope;
import org.coachconnect.kernel.Secrets;
import org.coachconnect.testing.Database;
import org.junit.jupiter.api.Test;

class JpaSignInSessionsIT extends SignInSessionsContract {
    private final Database database = Database.get();

    @Override
    <T> T work(Function<SignInSessions, T> work) {
        return Scope.platform(() -> transaction(work));
    }

    @Override
    Account account() {
        return StoredAccount.in(UUID.randomUUID());
    }

    private <T> T transaction(Function<SignInSessions, T> work) {
        return database.inTransaction("identity", em -> work.apply(new JpaSignInSessions(em)));
    }

    @Test
    void anotherOrganisationSeesNothing() {
        SignInSession session = added(account(), NOW);
        String token = withToken(session);

        Optional<SignInSession> foreignSession =
                Scope.in(UUID.randomUUID(), () -> transaction(s -> s.find(session.id())));
        Optional<RefreshToken> foreignToken =
                Scope.in(UUID.randomUUID(), () -> transaction(s -> s.claim(Secrets.hash(token))));

        assertThat(foreignSession).isEmpty();
        assertThat(foreignToken).isEmpty();
    }

    @Test
    void ofTwoExchangesAtOnceTheSecondWaitsAndSeesTheFirst() throws Exception {
        String token = withToken(added(account(), NOW));

        CompletableFuture<Boolean> second = work(s -> {
            RefreshToken first = s.claim(Secrets.hash(token)).orElseThrow();
            CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> this.<Boolean>work(
                    other -> other.claim(Secrets.hash(token)).orElseThrow().isExchanged()));
            first.exchange(NOW);
            return waiting;
        });

        assertThat(second.get(10, TimeUnit.SECONDS)).isTrue();
    }
}
