package org.coachconnect.users;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** The profile was changed by another request since it was read. */
public class ProfileChangedMeanwhile extends DomainException {
    private static final long serialVersionUID = 1L;

    public ProfileChangedMeanwhile() {
        super(
                Kind.CONFLICT,
                "profile-changed",
                "The profile was changed on another device meanwhile. Load it again and repeat the change.");
    }
}
