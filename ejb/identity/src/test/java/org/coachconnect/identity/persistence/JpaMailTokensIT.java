package org.coachconnect.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.AccountFixture;
import org.coachconnect.identity.domain.MailToken;
import org.coachconnect.identity.domain.MailTokens;
import org.coachconnect.identity.domain.TokenPurpose;
import org.coachconnect.kernel.Scope;
import org.coachconnect.kernel.Secrets;
import org.coachconnect.testing.Database;
import org.junit.jupiter.api.Test;

class JpaMailTokensIT extends MailTokensContract {
    private final Database database = Database.get();

    @Override
    <T> T work(Function<MailTokens, T> work) {
        return Scope.platform(() -> transaction(work));
    }

    @Override
    Account account() {
        return StoredAccount.in(UUID.randomUUID());
    }

    private <T> T transaction(Function<MailTokens, T> work) {
        return database.inTransaction("identity", em -> work.apply(new JpaMailTokens(em)));
    }

    @Test
    void anotherOrganisationSeesNothing() {
        Account account = account();
        String token = Secrets.newToken();
        work(t -> {
            t.add(new MailToken(token, account, TokenPurpose.PASSWORD_RESET, AccountFixture.NOW));
            return token;
        });

        Optional<MailToken> foreign = Scope.in(UUID.randomUUID(), () -> transaction(t -> t.claim(Secrets.hash(token))));
        assertThat(foreign).isEmpty();
    }
}
