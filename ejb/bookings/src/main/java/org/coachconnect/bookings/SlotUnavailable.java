package org.coachconnect.bookings;

import java.util.List;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.Kind;

/** The time is taken: the coach or the player has another booking then, in whatever organisation. */
public class SlotUnavailable extends DomainException {
    private static final long serialVersionUID = 1L;

    private static final String WHY = "This time is not free any more. Choose another start.";

    public SlotUnavailable() {
        super(Kind.CONFLICT, "slot-unavailable", WHY, List.of(new FieldError("startsAt", WHY)));
    }
}
