package org.coachconnect.identity;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** The password was right, but the e-mail is not verified yet. */
public class EmailNotVerified extends DomainException {
    private static final long serialVersionUID = 1L;

    public EmailNotVerified() {
        super(
                Kind.FORBIDDEN,
                "email-not-verified",
                "Please verify your e-mail first: open the link we sent you, or register again for a new one.");
    }
}
