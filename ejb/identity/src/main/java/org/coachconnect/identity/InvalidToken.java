package org.coachconnect.identity;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** A token from a mail is unknown, used, replaced or expired. */
public class InvalidToken extends DomainException {
    private static final long serialVersionUID = 1L;

    public InvalidToken() {
        super(Kind.INVALID, "invalid-token", "The link is not valid any more. Ask for a new one.");
    }
}
