package org.coachconnect.ratings.persistence;

import jakarta.persistence.EntityManager;
import org.coachconnect.ratings.domain.CoachSummaries;
import org.coachconnect.ratings.domain.RatedSessions;
import org.coachconnect.ratings.domain.Ratings;
import org.coachconnect.ratings.domain.Reports;

/** The repositories on one entity manager. */
record JpaStores(RatedSessions sessions, Ratings ratings, CoachSummaries summaries, Reports reports) implements Stores {
    static JpaStores on(EntityManager em) {
        return new JpaStores(
                new JpaRatedSessions(em), new JpaRatings(em), new JpaCoachSummaries(em), new JpaReports(em));
    }
}
