package org.coachconnect.bookings;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** The booking is not (or no longer) in a state that allows this; somebody else may have been faster. */
public class BookingStateChanged extends DomainException {
    private static final long serialVersionUID = 1L;

    /** @param state where the booking stands now */
    public BookingStateChanged(BookingState state) {
        this("The booking is " + state + " now, so this cannot be done with it.");
    }

    public BookingStateChanged(String detail) {
        super(Kind.CONFLICT, "booking-state-changed", detail);
    }

    /** A concurrent change won the race for the booking. */
    public static BookingStateChanged concurrently() {
        return new BookingStateChanged("The booking was changed at the same moment. Read it again and retry.");
    }
}
