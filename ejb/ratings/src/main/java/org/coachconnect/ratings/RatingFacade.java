package org.coachconnect.ratings;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.PageRequest;

/**
 * Ratings of delivered sessions. They are double-blind: nobody sees the other's rating before both have rated or 14 days have
 * passed. A rating that is not the caller's to touch is {@link org.coachconnect.kernel.NotFound}; values that cannot be used
 * are {@link org.coachconnect.kernel.InvalidRequest} with every field at fault.
 */
@Local
public interface RatingFacade {
    /**
     * Rates a session from the caller's side.
     *
     * @throws org.coachconnect.kernel.NotFound when the caller took no part in the session
     * @throws AlreadyRated (409 {@code already-rated}) when the caller has rated it
     * @throws RatingNotOpen (409 {@code rating-not-open}) before the delivery and from 14 days after it
     */
    RatingView rate(Caller caller, RateSession command);

    /**
     * The caller's rating of a session and, once visible, the other's.
     *
     * @throws org.coachconnect.kernel.NotFound when the caller took no part in it or it is not delivered
     */
    SessionRatings ofSession(Caller caller, UUID bookingId);

    /** The sessions that the caller can still rate, the most urgent first, at most 100. */
    List<RateableSession> rateable(Caller caller);

    /** @throws RatingNotEditable (409 {@code rating-not-editable}) after 48 hours or once it is visible */
    RatingView change(Caller caller, ChangeRating command);

    /**
     * The coach answers a visible rating, or answers it anew.
     *
     * @param reply 1 to 2000 characters
     */
    RatingView reply(Caller caller, UUID ratingId, String reply);

    /**
     * Tells the moderators about a visible rating; a second report of the same person changes nothing.
     *
     * @param reason 1 to 1000 characters
     */
    void report(Caller caller, UUID ratingId, String reason);

    /** A coach's visible ratings by players, newest first; no rating at all for a coach that nobody has rated. */
    CoachRatings ofCoach(UUID coachId, PageRequest page);
}
