package org.coachconnect.bookings;

import jakarta.ejb.Local;
import java.util.UUID;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.jspecify.annotations.Nullable;

/** Bookings of all organisations, for the platform's administrators. The caller's role is checked by the web tier. */
@Local
public interface BookingLookup {
    /** @throws org.coachconnect.kernel.NotFound when there is no such booking anywhere */
    BookingView get(UUID bookingId);

    /**
     * Bookings of a person or in a state or both, the latest start first.
     *
     * @param personId on either side
     * @throws org.coachconnect.kernel.InvalidRequest when neither is given
     */
    Page<BookingView> find(@Nullable UUID personId, @Nullable BookingState state, PageRequest page);
}
