package org.coachconnect.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.coachconnect.identity.SignedIn;
import org.coachconnect.kernel.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndedSessionTest {
    private final Identity identity = new Identity();

    @BeforeEach
    void anActiveAccount() {
        identity.active();
    }

    @Test
    void aSessionHoldsUntilItIsRevoked() {
        SignedIn phone = identity.signIn();
        UUID session = session(phone);
        assertThat(identity.facade.isSessionLive(session)).isTrue();

        identity.facade.revokeSession(phone.person(), session);
        assertThat(identity.facade.isSessionLive(session)).isFalse();
    }

    @Test
    void signingOutEndsIt() {
        SignedIn phone = identity.signIn();
        UUID session = session(phone);
        assertThat(identity.facade.isSessionLive(session)).isTrue();

        identity.facade.signOut(phone.refreshToken());
        assertThat(identity.facade.isSessionLive(session)).isFalse();
    }

    @Test
    void nobodyHasAnUnknownSession() {
        assertThat(identity.facade.isSessionLive(Ids.next())).isFalse();
    }

    private UUID session(SignedIn signedIn) {
        return identity.facade.sessions(signedIn.person()).get(0).id();
    }
}
