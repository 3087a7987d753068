package org.coachconnect.identity.persistence;

import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.identity.application.InMemorySignInSessions;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.AccountFixture;
import org.coachconnect.identity.domain.SignInSessions;

class InMemorySignInSessionsTest extends SignInSessionsContract {
    private final SignInSessions sessions = new InMemorySignInSessions();

    @Override
    <T> T work(Function<SignInSessions, T> work) {
        return work.apply(sessions);
    }

    @Override
    Account account() {
        return AccountFixture.registered(UUID.randomUUID());
    }
}
