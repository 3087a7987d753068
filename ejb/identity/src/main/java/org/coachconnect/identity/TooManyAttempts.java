package org.coachconnect.identity;

import java.time.Duration;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** Too many failed sign-ins for this account from this address; others can still sign in to it. */
public class TooManyAttempts extends DomainException {
    private static final long serialVersionUID = 1L;

    /** @param wait until the next attempt may be made; told in whole seconds, rounded up */
    public TooManyAttempts(Duration wait) {
        super(
                Kind.TOO_MANY_REQUESTS,
                "too-many-attempts",
                "Too many failed attempts. Try again in " + seconds(wait) + " seconds.",
                wait);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
