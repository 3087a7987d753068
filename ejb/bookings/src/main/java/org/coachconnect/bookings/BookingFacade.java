package org.coachconnect.bookings;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.payments.PaymentView;
import org.jspecify.annotations.Nullable;

/**
 * The life of a booking, from the held slot to its settlement. A booking shows only to its player and its coach: to anyone
 * else it is {@link org.coachconnect.kernel.NotFound}; the wrong one of the two is {@link org.coachconnect.kernel.Forbidden}.
 * A command that the booking's state does not allow, or that loses a race, is {@link BookingStateChanged} (409); a command
 * that was carried out before is answered with the booking as it is. All times are instants.
 */
@Local
public interface BookingFacade {
    /**
     * Holds a slot for 15 minutes. Works on the database only, so it is fast and cannot half-fail.
     *
     * @return the booking, HELD; the booking of the first call when the request key was used before
     * @throws SlotUnavailable when the coach or the player has another booking then
     * @throws org.coachconnect.kernel.NotFound when there is no such coach or offering
     * @throws org.coachconnect.kernel.InvalidRequest when coaches book themselves or the note is too long
     */
    BookingView hold(Caller player, CreateBooking command);

    BookingView get(Caller participant, UUID bookingId);

    /** The caller's bookings, the latest start first. */
    Page<BookingView> list(Caller participant, BookingFilter filter, PageRequest page);

    /**
     * Opens the payment, or returns the one that is open. The first call prolongs the hold to 15 minutes from now. Must be
     * called without a transaction, because the processor is called.
     *
     * @throws OutsideAllowedTime 409 {@code hold-expired}
     * @throws org.coachconnect.payments.PaymentUnavailable when the processor does not answer; call again
     */
    PaymentView openPayment(Caller player, UUID bookingId);

    /**
     * The coach accepts and the payment is captured. Must be called without a transaction.
     *
     * @return the booking, CONFIRMED; still AWAITING_COACH when the processor does not answer: the acceptance is kept and
     *     the capture is repeated until it succeeds
     */
    BookingView accept(Caller coach, UUID bookingId);

    BookingView decline(Caller coach, UUID bookingId, @Nullable String reason);

    /** Either side withdraws; the refund follows the policy copied at booking, all of it when the coach cancels. */
    CancellationView cancel(Caller participant, UUID bookingId, @Nullable String reason);

    /** What {@link #cancel} would do at this moment; changes nothing. */
    CancellationView cancellationPreview(Caller participant, UUID bookingId);

    /**
     * Proposes another start for a confirmed booking; a newer proposal takes the place of an older one. It lapses after 24
     * hours, and at the latest at the booked or the proposed start.
     *
     * @throws org.coachconnect.coaches.SlotNotOffered when the coach does not offer that start
     */
    BookingView proposeReschedule(Caller participant, UUID bookingId, Instant startsAt);

    /**
     * The other side agrees: the booking moves, id and payment stay.
     *
     * @throws SlotUnavailable when the proposed time has been taken meanwhile
     */
    BookingView acceptReschedule(Caller participant, UUID bookingId);

    /** Turns the proposal down, or takes one's own back; the booking stays as it was. */
    BookingView declineReschedule(Caller participant, UUID bookingId);

    /** The coach starts the session, from 15 minutes before the booked start. */
    BookingView start(Caller coach, UUID bookingId);

    /** The coach ends the session, any time after it was started; the player may contest for 72 hours. */
    BookingView complete(Caller coach, UUID bookingId);

    /** The player confirms the delivery; the booking settles at once. */
    BookingView confirmDelivery(Caller player, UUID bookingId);

    /**
     * The player contests the delivery within 72 hours; the money stays held.
     *
     * @param reason what went wrong, 1 to {@value CreateBooking#MAX_NOTE} characters
     */
    BookingView dispute(Caller player, UUID bookingId, String reason);
}
