package org.coachconnect.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.coachconnect.identity.SignInRequired;
import org.coachconnect.identity.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefreshTest {
    private final Identity identity = new Identity();

    @BeforeEach
    void anActiveAccount() {
        identity.active();
    }

    @Test
    void exchangesTheTokenForAnother() {
        SignedIn first = identity.signIn();
        SignedIn second = identity.facade.refresh(first.refreshToken());
        SignedIn third = identity.facade.refresh(second.refreshToken());

        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(third.refreshToken()).isNotEqualTo(second.refreshToken());
        assertThat(third.accessToken()).isEqualTo(first.accessToken());
        assertThat(identity.facade.sessions(first.person())).hasSize(1);
    }

    @Test
    void twoTabsAtOnceGetTheSameSuccessor() {
        SignedIn first = identity.signIn();
        SignedIn one = identity.facade.refresh(first.refreshToken());
        SignedIn other = identity.facade.refresh(first.refreshToken());

        assertThat(other.refreshToken()).isEqualTo(one.refreshToken());
    }

    @Test
    void aLateTabGetsTheNewestOfTheChain() {
        SignedIn first = identity.signIn();
        SignedIn second = identity.facade.refresh(first.refreshToken());
        SignedIn third = identity.facade.refresh(second.refreshToken());

        assertThat(identity.facade.refresh(first.refreshToken()).refreshToken()).isEqualTo(third.refreshToken());
    }

    @Test
    void anOldTokenRevokesTheWholeSession() {
        SignedIn first = identity.signIn();
        SignedIn second = identity.facade.refresh(first.refreshToken());
        identity.clock.advance(Duration.ofSeconds(11));

        assertThatExceptionOfType(SignInRequired.class).isThrownBy(() -> identity.facade.refresh(first.refreshToken()));
        assertThatExceptionOfType(SignInRequired.class)
                .isThrownBy(() -> identity.facade.refresh(second.refreshToken()));
        assertThat(identity.facade.sessions(first.person())).isEmpty();
    }

    @Test
    void theOtherDevicesStaySignedIn() {
        SignedIn phone = identity.signIn();
        SignedIn laptop = identity.signIn();
        identity.facade.refresh(phone.refreshToken());
        identity.clock.advance(Duration.ofMinutes(1));
        assertThatExceptionOfType(SignInRequired.class).isThrownBy(() -> identity.facade.refresh(phone.refreshToken()));

        assertThat(identity.facade.refresh(laptop.refreshToken())).isNotNull();
    }

    @Test
    void endsAfterThirtyDaysWithoutUse() {
        SignedIn signedIn = identity.signIn();
        identity.clock.advance(Duration.ofDays(30));

        assertThatExceptionOfType(SignInRequired.class)
                .isThrownBy(() -> identity.facade.refresh(signedIn.refreshToken()));
    }

    @Test
    void endsWithSignOut() {
        SignedIn signedIn = identity.signIn();
        identity.facade.signOut(signedIn.refreshToken());
        identity.facade.signOut(signedIn.refreshToken());
        identity.facade.signOut(null);
        identity.facade.signOut("unknown");

        assertThatExceptionOfType(SignInRequired.class)
                .isThrownBy(() -> identity.facade.refresh(signedIn.refreshToken()));
    }

    @Test
    void needsAToken() {
        assertThatExceptionOfType(SignInRequired.class).isThrownBy(() -> identity.facade.refresh(null));
        assertThatExceptionOfType(SignInRequired.class).isThrownBy(() -> identity.facade.refresh("unknown"));
    }
}
