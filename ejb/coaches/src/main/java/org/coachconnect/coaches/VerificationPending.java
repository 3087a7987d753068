package org.coachconnect.coaches;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** A verification request of this coach waits for its decision already. */
public class VerificationPending extends DomainException {
    private static final long serialVersionUID = 1L;

    public VerificationPending() {
        super(Kind.CONFLICT, "verification-pending", "Your verification is being looked at; wait for the decision.");
    }
}
