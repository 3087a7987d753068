package org.coachconnect.coaches;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.UUID;

/** Coach profiles, offerings, availability, slots and verification. */
@Local
public interface CoachFacade {
    /**
     * Checks that the coach offers this start (inside the availability, after the minimum notice, inside the booking window,
     * on the quarter-hour grid) and says what it costs. Other bookings are not looked at: the booking's own constraints do.
     *
     * @throws org.coachconnect.kernel.NotFound when there is no such coach or offering
     * @throws SlotNotOffered (409 {@code slot-unavailable}, field {@code startsAt}) when the start is not offered or past
     */
    Quote quote(UUID coachId, UUID offeringId, Instant startsAt);
}
