package org.coachconnect.ratings;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** The session is not delivered yet, or longer ago than the time to rate. */
public class RatingNotOpen extends DomainException {
    private static final long serialVersionUID = 1L;

    public RatingNotOpen() {
        super(Kind.CONFLICT, "rating-not-open", "A session can be rated within 14 days after it was delivered.");
    }
}
