package org.coachconnect.ratings;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** The rating can be seen by others, or is older than the time to change it. */
public class RatingNotEditable extends DomainException {
    private static final long serialVersionUID = 1L;

    public RatingNotEditable() {
        super(
                Kind.CONFLICT,
                "rating-not-editable",
                "A rating can be changed within 48 hours and only until it is visible to others.");
    }
}
