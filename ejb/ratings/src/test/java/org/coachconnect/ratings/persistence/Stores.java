package org.coachconnect.ratings.persistence;

import org.coachconnect.ratings.domain.CoachSummaries;
import org.coachconnect.ratings.domain.RatedSessions;
import org.coachconnect.ratings.domain.Ratings;
import org.coachconnect.ratings.domain.Reports;

/** All repositories of the context, in one transaction. */
public interface Stores {
    RatedSessions sessions();

    Ratings ratings();

    CoachSummaries summaries();

    Reports reports();
}
