package org.coachconnect.identity;

import java.time.Duration;
import org.coachconnect.kernel.Caller;

/**
 * A session was opened or gone on with.
 *
 * @param accessToken RS256 JWT
 * @param expiresIn life of the access token
 * @param refreshToken for the cookie, never for a body
 * @param refreshExpiresIn life of the refresh token
 */
public record SignedIn(
        Caller person, String accessToken, Duration expiresIn, String refreshToken, Duration refreshExpiresIn) {
    @Override
    public String toString() {
        return "SignedIn[personId=" + person.personId() + "]";
    }
}
