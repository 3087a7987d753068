package org.coachconnect.coaches;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** The person has a coach profile already. */
public class CoachProfileExists extends DomainException {
    private static final long serialVersionUID = 1L;

    public CoachProfileExists() {
        super(Kind.CONFLICT, "coach-profile-exists", "You have a coach profile already; change that one.");
    }
}
