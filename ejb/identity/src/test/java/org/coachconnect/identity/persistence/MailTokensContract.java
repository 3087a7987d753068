package org.coachconnect.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.identity.domain.AccountFixture.NOW;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.MailToken;
import org.coachconnect.identity.domain.MailTokens;
import org.coachconnect.identity.domain.TokenPurpose;
import org.coachconnect.kernel.Secrets;
import org.junit.jupiter.api.Test;

/** What every {@link MailTokens} must do. */
abstract class MailTokensContract {
    private final String secret = Secrets.newToken();

    /** Runs work in one transaction, in the platform's scope. */
    abstract <T> T work(Function<MailTokens, T> work);

    /** An account that is there. */
    abstract Account account();

    @Test
    void findsByTheHash() {
        Account account = account();
        add(account, TokenPurpose.PASSWORD_RESET);

        MailToken found = work(t -> t.claim(Secrets.hash(secret)).orElseThrow());
        assertThat(found.personId()).isEqualTo(account.id());
        assertThat(found.isFor(TokenPurpose.PASSWORD_RESET)).isTrue();
        assertThat(found.expiresAt()).isEqualTo(NOW.plusSeconds(3600));
        assertThat(claimed(Secrets.newToken())).isEmpty();
    }

    @Test
    void keepsThatATokenWasUsed() {
        add(account(), TokenPurpose.PASSWORD_RESET);
        work(t -> {
            MailToken found = t.claim(Secrets.hash(secret)).orElseThrow();
            found.use(NOW);
            return found;
        });

        assertThat(claimed(secret).orElseThrow().isUsed()).isTrue();
    }

    @Test
    void forgetsByPersonAndPurpose() {
        Account account = account();
        add(account, TokenPurpose.EMAIL_VERIFICATION);

        forget(account.id(), TokenPurpose.PASSWORD_RESET);
        forget(UUID.randomUUID(), TokenPurpose.EMAIL_VERIFICATION);
        assertThat(claimed(secret)).isPresent();
        forget(account.id(), TokenPurpose.EMAIL_VERIFICATION);
        assertThat(claimed(secret)).isEmpty();
    }

    @Test
    void forgetsWhatExpired() {
        add(account(), TokenPurpose.PASSWORD_RESET);

        work(t -> t.forgetExpired(NOW.plusSeconds(3600)));
        assertThat(claimed(secret)).isPresent();
        int forgotten = work(t -> t.forgetExpired(NOW.plusSeconds(3601)));
        assertThat(forgotten).isPositive();
        assertThat(claimed(secret)).isEmpty();
    }

    private void add(Account account, TokenPurpose purpose) {
        work(t -> {
            t.add(new MailToken(secret, account, purpose, NOW));
            return secret;
        });
    }

    private void forget(UUID personId, TokenPurpose purpose) {
        work(t -> {
            t.forget(personId, purpose);
            return personId;
        });
    }

    private Optional<MailToken> claimed(String token) {
        return work(t -> t.claim(Secrets.hash(token)));
    }
}
