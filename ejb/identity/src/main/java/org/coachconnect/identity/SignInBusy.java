package org.coachconnect.identity;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** More passwords are waiting to be hashed than this node can work on. */
public class SignInBusy extends DomainException {
    private static final long serialVersionUID = 1L;

    public SignInBusy() {
        super(Kind.UNAVAILABLE, "sign-in-busy", "Too many people sign in at this moment. Try again in a few seconds.");
    }
}
