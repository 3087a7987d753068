package org.coachconnect.identity;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** There is no live session for the refresh token. */
public class SignInRequired extends DomainException {
    private static final long serialVersionUID = 1L;

    public SignInRequired() {
        super(Kind.UNAUTHENTICATED, "sign-in-required", "Your session has ended. Please sign in again.");
    }
}
