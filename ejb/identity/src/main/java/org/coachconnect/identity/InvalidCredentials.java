package org.coachconnect.identity;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** The e-mail is unknown or the password wrong; which of them is not told. */
public class InvalidCredentials extends DomainException {
    private static final long serialVersionUID = 1L;

    public InvalidCredentials() {
        super(Kind.UNAUTHENTICATED, "invalid-credentials", "E-mail or password is wrong.");
    }
}
