package org.coachconnect.ratings.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.kernel.PageRequest;

/** The ratings in scope. */
public interface Ratings {
    /** @return false when this person has rated the session already */
    boolean add(Rating rating);

    Optional<Rating> find(UUID ratingId);

    /** Both sides' ratings, at most two. */
    List<Rating> ofSession(UUID bookingId);

    /** Those that count for the coach, newest first, one row more than the page holds; the cursor is the id. */
    List<Rating> ofCoach(UUID coachId, PageRequest page);
}
