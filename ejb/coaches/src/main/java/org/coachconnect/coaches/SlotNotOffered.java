package org.coachconnect.coaches;

import java.util.List;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.Kind;

/** The coach does not offer this start; to the person who books it is the same as a slot that somebody else has taken. */
public class SlotNotOffered extends DomainException {
    private static final long serialVersionUID = 1L;

    public SlotNotOffered(String why) {
        super(Kind.CONFLICT, "slot-unavailable", why, List.of(new FieldError("startsAt", why)));
    }
}
