package org.coachconnect.ratings.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.ratings.ReportView;
import org.coachconnect.ratings.domain.Rating;
import org.coachconnect.ratings.domain.Ratings;
import org.coachconnect.ratings.domain.Report;
import org.coachconnect.ratings.domain.Reports;

/** The work of {@link ModerationFacadeBean} inside one organisation, each call in one transaction. */
@Stateless
@OrganisationScoped
public class ModerationDesk {
    private Ratings ratings;
    private Reports reports;
    private CoachTally tally;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public ModerationDesk() {}

    @Inject
    public ModerationDesk(Ratings ratings, Reports reports, CoachTally tally, Clock clock) {
        this.ratings = ratings;
        this.reports = reports;
        this.tally = tally;
        this.clock = clock;
    }

    /** Open reports; in the platform's scope those of every organisation. */
    public Page<ReportView> reports(PageRequest page) {
        return Page.of(reports.open(page), page, report -> report.id().toString())
                .map(this::view);
    }

    /** Where a rating is; to be asked in the platform's scope. */
    public UUID organisationOf(UUID ratingId) {
        return rating(ratingId).organisationId();
    }

    public void hide(UUID moderator, UUID ratingId, String reason) {
        Rating rating = rating(ratingId);
        if (!rating.isHidden()) {
            boolean counted = rating.counts();
            rating.hide(moderator, reason, clock.instant());
            if (counted) {
                tally.remove(rating);
            }
        }
        close(moderator, ratingId, true);
    }

    public void keep(UUID moderator, UUID ratingId) {
        close(moderator, rating(ratingId).id(), false);
    }

    private void close(UUID moderator, UUID ratingId, boolean upheld) {
        Instant now = clock.instant();
        reports.openOf(ratingId).forEach(report -> report.decide(moderator, upheld, now));
    }

    private ReportView view(Report report) {
        return RatingMapping.view(report, rating(report.ratingId()));
    }

    private Rating rating(UUID ratingId) {
        return ratings.find(ratingId).orElseThrow(() -> new NotFound("rating"));
    }
}
