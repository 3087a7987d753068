package org.coachconnect.coaches;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** There is nothing to decide: the coach has no open verification request. */
public class VerificationNotSubmitted extends DomainException {
    private static final long serialVersionUID = 1L;

    public VerificationNotSubmitted() {
        super(Kind.CONFLICT, "verification-not-submitted", "This coach has no verification waiting for a decision.");
    }
}
