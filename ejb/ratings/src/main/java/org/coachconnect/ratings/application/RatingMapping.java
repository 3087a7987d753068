package org.coachconnect.ratings.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.coachconnect.ratings.Aspects;
import org.coachconnect.ratings.ChangeRating;
import org.coachconnect.ratings.CoachRatings;
import org.coachconnect.ratings.RateSession;
import org.coachconnect.ratings.RateableSession;
import org.coachconnect.ratings.RatingView;
import org.coachconnect.ratings.ReportView;
import org.coachconnect.ratings.domain.CoachSummary;
import org.coachconnect.ratings.domain.RatedSession;
import org.coachconnect.ratings.domain.Rating;
import org.coachconnect.ratings.domain.Report;
import org.coachconnect.ratings.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** Between the contract and the domain. */
final class RatingMapping {
    private static final Aspects NO_OPINION = new Aspects(null, null, null);

    private RatingMapping() {}

    static Verdict verdict(RateSession command) {
        return verdict(command.stars(), command.aspects(), command.comment());
    }

    static Verdict verdict(Verdict now, ChangeRating command) {
        Aspects aspects = command.aspects() == null ? aspects(now) : command.aspects();
        String comment = command.comment() == null ? now.comment() : command.comment();
        return verdict(Objects.requireNonNullElse(command.stars(), now.stars()), aspects, comment);
    }

    static RatingView view(Rating rating) {
        Verdict verdict = rating.verdict();
        return new RatingView(
                rating.id(),
                rating.bookingId(),
                verdict.stars(),
                aspects(verdict),
                verdict.comment(),
                rating.authorName(),
                rating.createdAt(),
                rating.isVisible(),
                rating.reply());
    }

    static RateableSession view(RatedSession session) {
        return new RateableSession(session.bookingId(), session.coachId(), session.completedAt(), session.closesAt());
    }

    static ReportView view(Report report, Rating rating) {
        return new ReportView(report.id(), report.organisationId(), report.reason(), report.createdAt(), view(rating));
    }

    static CoachRatings.Summary view(CoachSummary summary) {
        Map<String, Long> histogram = new LinkedHashMap<>();
        summary.histogram().forEach((stars, count) -> histogram.put(Integer.toString(stars), count));
        return new CoachRatings.Summary(
                summary.mean(), summary.count(), histogram, summary.aspects(), summary.reputation());
    }

    private static Verdict verdict(int stars, @Nullable Aspects given, @Nullable String comment) {
        Aspects aspects = Objects.requireNonNullElse(given, NO_OPINION);
        return new Verdict(stars, aspects.communication(), aspects.knowledge(), aspects.preparation(), comment);
    }

    private static @Nullable Aspects aspects(Verdict verdict) {
        Aspects aspects = new Aspects(verdict.communication(), verdict.knowledge(), verdict.preparation());
        return aspects.equals(NO_OPINION) ? null : aspects;
    }
}
