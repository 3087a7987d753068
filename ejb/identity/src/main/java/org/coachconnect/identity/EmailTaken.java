package org.coachconnect.identity;

import java.util.List;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.Kind;

/** An administrator asked for an account with an e-mail that has one. Registration never tells this. */
public class EmailTaken extends DomainException {
    private static final long serialVersionUID = 1L;

    public EmailTaken() {
        super(
                Kind.CONFLICT,
                "email-taken",
                "There is an account with this e-mail.",
                List.of(new FieldError("email", "Use another e-mail.")));
    }
}
