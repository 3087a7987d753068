package org.coachconnect.ratings;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** Each side rates a session once. */
public class AlreadyRated extends DomainException {
    private static final long serialVersionUID = 1L;

    public AlreadyRated() {
        super(Kind.CONFLICT, "already-rated", "You have rated this session already.");
    }
}
