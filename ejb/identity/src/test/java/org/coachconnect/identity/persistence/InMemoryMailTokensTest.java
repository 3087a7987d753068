package org.coachconnect.identity.persistence;

import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.identity.application.InMemoryMailTokens;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.AccountFixture;
import org.coachconnect.identity.domain.MailTokens;

class InMemoryMailTokensTest extends MailTokensContract {
    private final MailTokens tokens = new InMemoryMailTokens();

    @Override
    <T> T work(Function<MailTokens, T> work) {
        return work.apply(tokens);
    }

    @Override
    Account account() {
        return AccountFixture.registered(UUID.randomUUID());
    }
}
