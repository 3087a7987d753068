package org.coachconnect.identity.application;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.coachconnect.identity.VerificationKey;
import org.coachconnect.kernel.Caller;

/** Makes access tokens. */
public interface AccessTokens {
    /** How long a new token lives. */
    Duration life();

    /** @param sessionId the sign-in session it belongs to, its claim {@code sid} */
    String mint(Caller person, UUID sessionId);

    /** What verifies the tokens. */
    List<VerificationKey> verificationKeys();
}
