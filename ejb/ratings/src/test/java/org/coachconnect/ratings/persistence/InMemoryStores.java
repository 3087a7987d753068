package org.coachconnect.ratings.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Scope;
import org.coachconnect.ratings.domain.CoachSummaries;
import org.coachconnect.ratings.domain.CoachSummary;
import org.coachconnect.ratings.domain.RatedSession;
import org.coachconnect.ratings.domain.RatedSessions;
import org.coachconnect.ratings.domain.Rating;
import org.coachconnect.ratings.domain.Ratings;
import org.coachconnect.ratings.domain.Report;
import org.coachconnect.ratings.domain.Reports;

/** The repositories in memory, fenced by the scope as the database is. */
public final class InMemoryStores implements Stores {
    private final RatingList ratings = new RatingList();
    private final SessionMap sessions = new SessionMap(ratings);
    private final SummaryMap summaries = new SummaryMap();
    private final ReportList reports = new ReportList();

    @Override
    public RatedSessions sessions() {
        return sessions;
    }

    @Override
    public Ratings ratings() {
        return ratings;
    }

    @Override
    public CoachSummaries summaries() {
        return summaries;
    }

    @Override
    public Reports reports() {
        return reports;
    }

    private static boolean visible(UUID organisationId) {
        return Scope.setting().equals("*") || Scope.setting().equals(organisationId.toString());
    }

    private static final class SessionMap implements RatedSessions {
        private final Map<UUID, RatedSession> rows = new LinkedHashMap<>();
        private final RatingList ratings;

        SessionMap(RatingList ratings) {
            this.ratings = ratings;
        }

        @Override
        public void open(RatedSession session) {
            rows.putIfAbsent(session.bookingId(), session);
        }

        @Override
        public Optional<RatedSession> find(UUID bookingId) {
            return Optional.ofNullable(rows.get(bookingId)).filter(s -> visible(s.organisationId()));
        }

        @Override
        public Optional<RatedSession> lock(UUID bookingId) {
            return find(bookingId);
        }

        @Override
        public Optional<RatedSession> claimDue(UUID bookingId, Instant now) {
            return find(bookingId).filter(s -> !s.isRevealed() && !s.closesAt().isAfter(now));
        }

        @Override
        public List<RatedSession> due(Instant now, int limit) {
            return matching(s -> !s.isRevealed() && !s.closesAt().isAfter(now), limit);
        }

        @Override
        public List<RatedSession> rateableBy(UUID personId, Instant now, int limit) {
            return matching(
                    s -> !s.isRevealed()
                            && s.closesAt().isAfter(now)
                            && s.hasParticipant(personId)
                            && ratings.ofSession(s.bookingId()).stream().noneMatch(r -> r.isBy(personId)),
                    limit);
        }

        private List<RatedSession> matching(Predicate<RatedSession> condition, int limit) {
            return rows.values().stream()
                    .filter(s -> visible(s.organisationId()))
                    .filter(condition)
                    .sorted(Comparator.comparing(RatedSession::closesAt))
                    .limit(limit)
                    .toList();
        }
    }

    private static final class RatingList implements Ratings {
        private final List<Rating> rows = new ArrayList<>();

        @Override
        public boolean add(Rating rating) {
            return ofSession(rating.bookingId()).stream().noneMatch(r -> r.isBy(rating.raterPersonId()))
                    && rows.add(rating);
        }

        @Override
        public Optional<Rating> find(UUID ratingId) {
            return rows.stream()
                    .filter(r -> r.id().equals(ratingId) && visible(r.organisationId()))
                    .findFirst();
        }

        @Override
        public List<Rating> ofSession(UUID bookingId) {
            return rows.stream()
                    .filter(r -> r.bookingId().equals(bookingId) && visible(r.organisationId()))
                    .toList();
        }

        @Override
        public List<Rating> ofCoach(UUID coachId, PageRequest page) {
            String before = page.after().orElse("g");
            return rows.stream()
                    .filter(r -> r.coachId().equals(coachId) && r.counts() && visible(r.organisationId()))
                    .filter(r -> r.id().toString().compareTo(before) < 0)
                    .sorted(Comparator.comparing((Rating r) -> r.id().toString())
                            .reversed())
                    .limit(page.limitPlusOne())
                    .toList();
        }
    }

    private static final class SummaryMap implements CoachSummaries {
        private final Map<UUID, CoachSummary> rows = new LinkedHashMap<>();

        @Override
        public Optional<CoachSummary> find(UUID coachId) {
            return Optional.ofNullable(rows.get(coachId)).filter(s -> visible(s.organisationId()));
        }

        @Override
        public CoachSummary lock(UUID coachId, UUID organisationId) {
            return rows.computeIfAbsent(coachId, id -> new CoachSummary(id, organisationId));
        }
    }

    private static final class ReportList implements Reports {
        private final List<Report> rows = new ArrayList<>();

        @Override
        public void add(Report report) {
            if (rows.stream()
                    .noneMatch(r -> r.ratingId().equals(report.ratingId())
                            && r.reporterPersonId().equals(report.reporterPersonId()))) {
                rows.add(report);
            }
        }

        @Override
        public List<Report> openOf(UUID ratingId) {
            return openOnes().stream()
                    .filter(r -> r.ratingId().equals(ratingId))
                    .toList();
        }

        @Override
        public List<Report> open(PageRequest page) {
            String after = page.after().orElse("");
            return openOnes().stream()
                    .filter(r -> r.id().toString().compareTo(after) > 0)
                    .limit(page.limitPlusOne())
                    .toList();
        }

        private List<Report> openOnes() {
            return rows.stream()
                    .filter(r -> r.state() == Report.State.OPEN && visible(r.organisationId()))
                    .toList();
        }
    }
}
