package org.coachconnect.bookings.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.bookings.BookingFilter;
import org.coachconnect.bookings.BookingState;
import org.jspecify.annotations.Nullable;

/**
 * All bookings that the scope at hand may see. Written changes are checked at once: taken time is
 * {@link org.coachconnect.bookings.SlotUnavailable}, a lost race {@link org.coachconnect.bookings.BookingStateChanged}.
 */
public interface Bookings {
    /**
     * Makes everyone else wait who wants time of one of these people, until the transaction ends. Whoever takes time calls
     * this first, so that competitors queue up instead of running into each other's constraints and deadlocks.
     */
    void lockCalendars(UUID coachPersonId, UUID playerPersonId);

    Optional<Booking> find(UUID id);

    /** Like {@link #find}, and nobody else changes the booking until the transaction ends. */
    Optional<Booking> findForUpdate(UUID id);

    Optional<Booking> findByRequestKey(UUID playerPersonId, String requestKey);

    /** Unpaid holds past their time that stand in the way of these people being in this slot; locked for update. */
    List<Booking> expiredHoldsInTheWay(Parties parties, TimeSlot slot, Instant now);

    /**
     * Whether either person is taken in this slot, as a coach or as a player.
     *
     * @param except the booking that is about to move there itself
     */
    boolean isTaken(Parties parties, TimeSlot slot, @Nullable UUID except);

    void add(Booking booking);

    void save(Booking booking);

    /**
     * Newest start first, ids breaking ties.
     *
     * @param personId on either side, or on the filter's; null for everybody's
     */
    List<Booking> page(@Nullable UUID personId, BookingFilter filter, @Nullable Position after, int limit);

    /** Bookings of the person, on either side, that take time at or after this instant; by start. */
    List<Booking> calendar(UUID personId, Set<BookingState> states, Instant from, int limit);

    /** Bookings whose waiting is over, the longest first; of all organisations in the platform's scope. */
    List<Due> due(Instant now, int limit);

    /** The booking if it is still due and no other node is at it; locked for update. */
    Optional<Booking> claimDue(UUID id, Instant now);

    /** Looks at a due booking again later, because ending its waiting failed. */
    void postpone(UUID id, Instant until);

    /** Where a page ends. */
    record Position(Instant startsAt, UUID id) {}

    /** A booking whose waiting is over. */
    record Due(UUID id, UUID organisationId) {}
}
