package org.coachconnect.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.coachconnect.identity.application.Identity.EMAIL;
import static org.coachconnect.identity.application.Identity.PASSWORD;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.identity.InvalidCredentials;
import org.coachconnect.identity.SessionView;
import org.coachconnect.identity.SignIn;
import org.coachconnect.identity.SignInRequired;
import org.coachconnect.identity.SignedIn;
import org.coachconnect.identity.TooManyAttempts;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final Identity identity = new Identity();

    @BeforeEach
    void anActiveAccount() {
        identity.active();
    }

    @Test
    void givesTokensForThePerson() {
        SignedIn signedIn = identity.signIn(" ANA@example.org ", PASSWORD);

        assertThat(signedIn.person().personId()).isEqualTo(identity.personId());
        assertThat(signedIn.person().displayName()).isEqualTo("Ana");
        assertThat(signedIn.accessToken())
                .contains(
                        identity.facade.sessions(signedIn.person()).get(0).id().toString());
        assertThat(signedIn.refreshExpiresIn()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void tellsNothingAboutWhatWasWrong() {
        int before = identity.hashes.work;
        assertThatExceptionOfType(InvalidCredentials.class).isThrownBy(() -> identity.signIn(EMAIL, "wrong password"));
        int wrongPassword = identity.hashes.work - before;
        assertThatExceptionOfType(InvalidCredentials.class)
                .isThrownBy(() -> identity.signIn("nobody@example.org", PASSWORD));
        assertThat(identity.hashes.work - before).isEqualTo(2 * wrongPassword);
        assertThatExceptionOfType(InvalidCredentials.class).isThrownBy(() -> identity.signIn("no address", PASSWORD));
        assertThat(identity.hashes.work - before).isEqualTo(3 * wrongPassword);
    }

    @Test
    void hashesAnewWhenTheCostWasRaised() {
        identity.hashes.cost = 2;

        identity.signIn();

        assertThat(identity.accounts.find(identity.personId()).orElseThrow().passwordHash())
                .startsWith("2:");
        assertThat(identity.signIn()).isNotNull();
    }

    @Test
    void backsOffFromOneAddressAndLetsTheOwnerInFromAnother() {
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(InvalidCredentials.class)
                    .isThrownBy(() -> identity.signIn(EMAIL, "wrong password"));
        }

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(identity::signIn)
                .satisfies(e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(30)));
        assertThat(identity.facade.signIn(new SignIn(EMAIL, PASSWORD, "198.51.100.7", null)))
                .isNotNull();
    }

    @Test
    void aSuccessForgetsTheFailuresBefore() {
        for (int i = 0; i < 20; i++) {
            if (i % 4 == 3) {
                identity.signIn();
            } else {
                assertThatExceptionOfType(InvalidCredentials.class)
                        .isThrownBy(() -> identity.signIn(EMAIL, "wrong password"));
            }
        }
    }

    @Test
    void theSessionsOfAPersonAreListedAndRevoked() {
        SignedIn phone = identity.signIn();
        identity.clock.advance(Duration.ofMinutes(5));
        SignedIn laptop = identity.signIn();
        Caller me = laptop.person();

        assertThat(identity.facade.sessions(me)).hasSize(2);
        SessionView older = identity.facade.sessions(me).get(1);
        identity.facade.revokeSession(me, older.id());

        assertThat(identity.facade.sessions(me)).doesNotContain(older);
        assertThatExceptionOfType(SignInRequired.class).isThrownBy(() -> identity.facade.refresh(phone.refreshToken()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> identity.facade.revokeSession(me, older.id()));
    }

    @Test
    void nobodyRevokesTheSessionOfSomebodyElse() {
        Caller me = identity.signIn().person();
        UUID mine = identity.facade.sessions(me).get(0).id();
        Caller other = new Caller(UUID.randomUUID(), me.organisationId(), "Eve", Set.of(Role.PLAYER));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> identity.facade.revokeSession(other, mine));
        assertThat(identity.facade.sessions(other)).isEmpty();
    }
}
