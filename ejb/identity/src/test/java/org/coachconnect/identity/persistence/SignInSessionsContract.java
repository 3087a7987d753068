package org.coachconnect.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.identity.domain.AccountFixture.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.RefreshToken;
import org.coachconnect.identity.domain.SignInSession;
import org.coachconnect.identity.domain.SignInSessions;
import org.coachconnect.kernel.Secrets;
import org.junit.jupiter.api.Test;

/** What every {@link SignInSessions} must do. */
abstract class SignInSessionsContract {
    /** Runs work in one transaction, in the platform's scope. */
    abstract <T> T work(Function<SignInSessions, T> work);

    /** An account that is there. */
    abstract Account account();

    @Test
    void givesBackWhatWasAdded() {
        SignInSession session = added(account(), NOW);

        SignInSession found = work(s -> s.find(session.id()).orElseThrow());
        assertThat(found.personId()).isEqualTo(session.personId());
        assertThat(found.device()).isEqualTo("Firefox");
        assertThat(found.createdAt()).isEqualTo(NOW);
        assertThat(found.expiresAt()).isEqualTo(NOW.plus(SignInSession.IDLE_LIFE));
        assertThat(this.<Optional<SignInSession>>work(s -> s.find(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void findsARefreshTokenByItsHashAndKeepsItsExchange() {
        String token = withToken(added(account(), NOW));
        String successor = work(s -> {
            RefreshToken found = s.claim(Secrets.hash(token)).orElseThrow();
            found.exchange(NOW);
            return found.successorOf(token);
        });

        RefreshToken found = work(s -> s.claim(Secrets.hash(token)).orElseThrow());
        assertThat(found.isExchanged()).isTrue();
        assertThat(found.isReused(NOW.plusSeconds(11))).isTrue();
        assertThat(found.successorOf(token)).isEqualTo(successor);
    }

    @Test
    void listsTheLiveOnesTheLastUsedFirst() {
        Account account = account();
        SignInSession older = added(account, NOW);
        SignInSession newer = added(account, NOW.plusSeconds(60));
        added(account(), NOW);
        SignInSession revoked = added(account, NOW.plusSeconds(120));
        work(s -> {
            SignInSession found = s.find(revoked.id()).orElseThrow();
            found.revoke(NOW);
            return found;
        });

        assertThat(live(account, NOW)).containsExactly(newer.id(), older.id());
        assertThat(live(account, NOW.plus(SignInSession.IDLE_LIFE))).containsExactly(newer.id());
    }

    @Test
    void revokesAllOfAPerson() {
        Account account = account();
        Account other = account();
        added(account, NOW);
        added(account, NOW);
        added(other, NOW);

        work(s -> {
            s.revokeAll(account.id(), NOW);
            return account;
        });

        assertThat(live(account, NOW)).isEmpty();
        assertThat(live(other, NOW)).hasSize(1);
    }

    @Test
    void forgetsWhatEndedLongAgoWithItsTokens() {
        SignInSession session = added(account(), NOW.minus(Duration.ofDays(100)));
        String token = withToken(session);

        int forgotten = work(s -> s.forgetEnded(NOW.minus(Duration.ofDays(30))));

        assertThat(forgotten).isPositive();
        assertThat(this.<Optional<SignInSession>>work(s -> s.find(session.id())))
                .isEmpty();
        assertThat(this.<Optional<RefreshToken>>work(s -> s.claim(Secrets.hash(token))))
                .isEmpty();
    }

    SignInSession added(Account account, Instant at) {
        SignInSession session = new SignInSession(account, "Firefox", at);
        return work(s -> {
            s.add(session);
            return session;
        });
    }

    String withToken(SignInSession session) {
        String token = Secrets.newToken();
        return work(s -> {
            s.add(new RefreshToken(token, session, NOW));
            return token;
        });
    }

    private List<UUID> live(Account account, Instant at) {
        return work(s ->
                s.live(account.id(), at, 10).stream().map(SignInSession::id).toList());
    }
}
