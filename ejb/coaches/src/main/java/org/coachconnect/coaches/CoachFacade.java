package org.coachconnect.coaches;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.Caller;

/**
 * Coach profiles, offerings, availability and slots. What concerns "the caller's profile" is
 * {@link org.coachconnect.kernel.NotFound} for a person without one; values that cannot be used are
 * {@link org.coachconnect.kernel.InvalidRequest} with every field at fault.
 */
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

    /**
     * Makes the caller a coach of their organisation.
     *
     * @throws org.coachconnect.kernel.Forbidden when the caller has not the role COACH
     * @throws CoachProfileExists (409 {@code coach-profile-exists}) when they have a profile
     */
    CoachView create(Caller caller, CreateCoachProfile command);

    /** The public profile, for everybody. */
    CoachView get(UUID coachId);

    /** The caller's own profile. */
    CoachView mine(Caller caller);

    CoachView change(Caller caller, ChangeCoachProfile command);

    OfferingView addOffering(Caller caller, CreateOffering command);

    /** The caller's offerings, archived ones included, oldest first. */
    List<OfferingView> offerings(Caller caller);

    /** @throws org.coachconnect.kernel.NotFound also when the offering is another coach's or archived */
    OfferingView changeOffering(Caller caller, UUID offeringId, ChangeOffering command);

    /** Takes an offering off sale for good; bookings of it stay. Doing it twice is no error. */
    void archiveOffering(Caller caller, UUID offeringId);

    /** Replaces the caller's whole timetable. */
    AvailabilityView setAvailability(Caller caller, SetAvailability command);

    AvailabilityView availability(Caller caller);

    /**
     * The starts that can be booked now: every quarter of an hour of the coach's clock inside the availability, after the
     * notice, inside the booking window, and free of the coach's bookings in every organisation, buffers included. Right
     * across changes of the clocks; a start may still be taken by the time somebody books it.
     */
    List<SlotView> slots(UUID coachId, FindSlots query);
}
