package org.coachconnect.ratings.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.ratings.domain.RatedSession;
import org.coachconnect.ratings.domain.RatedSessions;
import org.coachconnect.ratings.domain.Rating;
import org.coachconnect.ratings.domain.Ratings;

/** Ends the blindness of a session. */
@Stateless
@OrganisationScoped
public class RatingReveal {
    private RatedSessions sessions;
    private Ratings ratings;
    private CoachTally tally;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public RatingReveal() {}

    @Inject
    public RatingReveal(RatedSessions sessions, Ratings ratings, CoachTally tally, Clock clock) {
        this.sessions = sessions;
        this.ratings = ratings;
        this.tally = tally;
        this.clock = clock;
    }

    /** A closed session and the organisation it was in. */
    public record Closed(UUID bookingId, UUID organisationId) {}

    /** The sessions whose time to rate is over; in the platform's scope those of every organisation. */
    public List<Closed> due(int limit) {
        return sessions.due(clock.instant(), limit).stream()
                .map(s -> new Closed(s.bookingId(), s.organisationId()))
                .toList();
    }

    /** Reveals what there is, unless another node has done it or is doing it now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void revealIfDue(UUID bookingId) {
        sessions.claimDue(bookingId, clock.instant()).ifPresent(this::reveal);
    }

    /** Reveals both ratings in the caller's transaction, once both are there. */
    public void revealIfBothRated(UUID bookingId) {
        if (ratings.ofSession(bookingId).size() == 2) {
            sessions.lock(bookingId).ifPresent(this::reveal);
        }
    }

    private void reveal(RatedSession session) {
        Instant now = clock.instant();
        session.reveal(now);
        for (Rating rating : ratings.ofSession(session.bookingId())) {
            rating.reveal(now);
            if (rating.counts()) {
                tally.add(rating);
            }
        }
    }
}
