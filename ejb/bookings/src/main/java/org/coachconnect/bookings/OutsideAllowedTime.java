package org.coachconnect.bookings;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** The state would allow it, but it is too early or too late for it. */
public class OutsideAllowedTime extends DomainException {
    private static final long serialVersionUID = 1L;

    private OutsideAllowedTime(String slug, String detail) {
        super(Kind.CONFLICT, slug, detail);
    }

    /** Starting is possible from 15 minutes before the booked start. */
    public static OutsideAllowedTime startTooEarly() {
        return new OutsideAllowedTime("session-too-early", "A session can be started from 15 minutes before its time.");
    }

    /** The slot was reserved too long ago. */
    public static OutsideAllowedTime holdExpired() {
        return new OutsideAllowedTime("hold-expired", "The reservation has run out. Book the slot again.");
    }

    /** The 72 hours after the delivery are over. */
    public static OutsideAllowedTime contestOver() {
        return new OutsideAllowedTime("contest-over", "The time to contest this session is over.");
    }

    /** The booked start has passed, so it cannot be moved any more. */
    public static OutsideAllowedTime rescheduleTooLate() {
        return new OutsideAllowedTime("reschedule-too-late", "The time to agree on another start is over.");
    }
}
