package org.coachconnect.ratings.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import org.coachconnect.events.ratings.CoachRatingChanged;
import org.coachconnect.outbox.Outbox;
import org.coachconnect.ratings.domain.CoachSummaries;
import org.coachconnect.ratings.domain.CoachSummary;
import org.coachconnect.ratings.domain.Rating;

/** Keeps the coaches' sums in step with what is visible, in the same transaction, and tells the other contexts. */
@Dependent
class CoachTally {
    private final CoachSummaries summaries;
    private final Outbox outbox;

    @Inject
    CoachTally(CoachSummaries summaries, Outbox outbox) {
        this.summaries = summaries;
        this.outbox = outbox;
    }

    /** A rating counts from now on. */
    void add(Rating rating) {
        CoachSummary summary = summaries.lock(rating.coachId(), rating.organisationId());
        summary.add(rating.verdict());
        announce(summary);
    }

    /** A rating counts no longer. */
    void remove(Rating rating) {
        CoachSummary summary = summaries.lock(rating.coachId(), rating.organisationId());
        summary.remove(rating.verdict());
        announce(summary);
    }

    private void announce(CoachSummary summary) {
        outbox.append(new CoachRatingChanged(
                summary.coachId(),
                Objects.requireNonNullElse(summary.mean(), 0.0),
                summary.count(),
                summary.reputation()));
    }
}
