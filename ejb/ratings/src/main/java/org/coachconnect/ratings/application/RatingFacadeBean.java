package org.coachconnect.ratings.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coachconnect.events.ratings.RatingSubmitted;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.outbox.Outbox;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.ratings.AlreadyRated;
import org.coachconnect.ratings.ChangeRating;
import org.coachconnect.ratings.CoachRatings;
import org.coachconnect.ratings.RateSession;
import org.coachconnect.ratings.RateableSession;
import org.coachconnect.ratings.RatingFacade;
import org.coachconnect.ratings.RatingNotEditable;
import org.coachconnect.ratings.RatingNotOpen;
import org.coachconnect.ratings.RatingView;
import org.coachconnect.ratings.SessionFacts;
import org.coachconnect.ratings.SessionRatings;
import org.coachconnect.ratings.domain.CoachSummaries;
import org.coachconnect.ratings.domain.CoachSummary;
import org.coachconnect.ratings.domain.RatedSession;
import org.coachconnect.ratings.domain.RatedSessions;
import org.coachconnect.ratings.domain.Rating;
import org.coachconnect.ratings.domain.Ratings;
import org.coachconnect.ratings.domain.Report;
import org.coachconnect.ratings.domain.Reports;
import org.coachconnect.ratings.domain.Verdict;

/** Ratings, each call in one transaction. */
@Stateless
@OrganisationScoped
public class RatingFacadeBean implements RatingFacade {
    private RatedSessions sessions;
    private Ratings ratings;
    private CoachSummaries summaries;
    private Reports reports;
    private RatingReveal reveal;
    private Outbox outbox;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public RatingFacadeBean() {}

    @Inject
    public RatingFacadeBean(
            RatedSessions sessions,
            Ratings ratings,
            CoachSummaries summaries,
            Reports reports,
            RatingReveal reveal,
            Outbox outbox,
            Clock clock) {
        this.sessions = sessions;
        this.ratings = ratings;
        this.summaries = summaries;
        this.reports = reports;
        this.reveal = reveal;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public RatingView rate(Caller caller, RateSession command) {
        Verdict verdict = RatingMapping.verdict(command);
        RatedSession session = open(caller, command.session());
        if (ratings.ofSession(session.bookingId()).stream().anyMatch(r -> r.isBy(caller.personId()))) {
            throw new AlreadyRated();
        }
        Instant now = clock.instant();
        if (!session.isOpen(now)) {
            throw new RatingNotOpen();
        }
        Rating rating = new Rating(session, caller, verdict, now);
        if (!ratings.add(rating)) {
            throw new AlreadyRated();
        }
        outbox.append(new RatingSubmitted(
                rating.id(), rating.bookingId(), rating.coachId(), rating.raterPersonId(), rating.ratedPersonId()));
        reveal.revealIfBothRated(session.bookingId());
        return RatingMapping.view(rating);
    }

    @Override
    public SessionRatings ofSession(Caller caller, UUID bookingId) {
        RatedSession session = sessions.find(bookingId)
                .filter(s -> s.hasParticipant(caller.personId()))
                .orElseThrow(() -> new NotFound("session to rate"));
        RatingView mine = null;
        RatingView theirs = null;
        for (Rating rating : ratings.ofSession(bookingId)) {
            if (rating.isBy(caller.personId())) {
                mine = RatingMapping.view(rating);
            } else if (rating.isVisible()) {
                theirs = RatingMapping.view(rating);
            }
        }
        return new SessionRatings(mine, theirs, session.closesAt());
    }

    @Override
    public List<RateableSession> rateable(Caller caller) {
        return sessions.rateableBy(caller.personId(), clock.instant(), PageRequest.MAX_LIMIT).stream()
                .map(RatingMapping::view)
                .toList();
    }

    @Override
    public RatingView change(Caller caller, ChangeRating command) {
        Rating rating = ratings.find(command.ratingId())
                .filter(r -> r.isBy(caller.personId()))
                .orElseThrow(() -> new NotFound("rating"));
        if (!rating.isEditable(clock.instant())) {
            throw new RatingNotEditable();
        }
        rating.judge(RatingMapping.verdict(rating.verdict(), command));
        return RatingMapping.view(rating);
    }

    @Override
    public RatingView reply(Caller caller, UUID ratingId, String reply) {
        Rating rating = ratings.find(ratingId)
                .filter(r -> r.counts() && r.isAbout(caller.personId()))
                .orElseThrow(() -> new NotFound("rating"));
        rating.reply(reply, clock.instant());
        return RatingMapping.view(rating);
    }

    @Override
    public void report(Caller caller, UUID ratingId, String reason) {
        Rating rating = ratings.find(ratingId)
                .filter(r -> r.counts() || r.isVisible() && r.isAbout(caller.personId()))
                .orElseThrow(() -> new NotFound("rating"));
        reports.add(new Report(rating, caller.personId(), reason, clock.instant()));
    }

    @Override
    public CoachRatings ofCoach(UUID coachId, PageRequest page) {
        Page<Rating> rows = Page.of(
                ratings.ofCoach(coachId, page), page, rating -> rating.id().toString());
        CoachSummary summary = summaries.find(coachId).orElseGet(() -> new CoachSummary(coachId, coachId));
        return new CoachRatings(
                rows.items().stream().map(RatingMapping::view).toList(),
                RatingMapping.view(summary),
                rows.nextCursor());
    }

    /** The session under its lock, so that the two sides' ratings come one after the other. */
    private RatedSession open(Caller caller, SessionFacts facts) {
        requireParticipant(caller, facts);
        Instant completedAt = facts.completedAt();
        if (completedAt == null) {
            throw new RatingNotOpen();
        }
        sessions.open(session(caller.organisationId(), facts, completedAt));
        return sessions.lock(facts.bookingId()).orElseThrow(() -> new NotFound("booking"));
    }

    private static void requireParticipant(Caller caller, SessionFacts facts) {
        UUID person = caller.personId();
        if (!person.equals(facts.playerPersonId()) && !person.equals(facts.coachPersonId())) {
            throw new NotFound("booking");
        }
    }

    private static RatedSession session(UUID organisationId, SessionFacts facts, Instant completedAt) {
        return new RatedSession(
                facts.bookingId(),
                organisationId,
                facts.coachId(),
                facts.coachPersonId(),
                facts.playerPersonId(),
                completedAt);
    }
}
