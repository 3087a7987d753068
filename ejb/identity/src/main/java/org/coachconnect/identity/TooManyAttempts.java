package org.coachconnect.identity;

import java.time.Duration;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** Too many failed sign-ins for this account from this address; others can still sign in to it. */
public class TooManyAttempts extends DomainException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public TooManyAttempts(Duration retryAfter) {
        super(
                Kind.TOO_MANY_REQUESTS,
                "too-many-attempts",
                "Too many failed attempts. Try again in " + Math.max(1, retryAfter.toSeconds()) + " seconds.");
        this.retryAfter = retryAfter;
    }

    /** How long to wait, for the Retry-After header. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
