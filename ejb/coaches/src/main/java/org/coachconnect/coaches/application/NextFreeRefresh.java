package org.coachconnect.coaches.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coachconnect.coaches.domain.Availabilities;
import org.coachconnect.coaches.domain.BusyTimes;
import org.coachconnect.coaches.domain.CoachProfile;
import org.coachconnect.coaches.domain.NextFree;
import org.coachconnect.coaches.domain.Offering;
import org.coachconnect.coaches.domain.OfferingTerms;
import org.coachconnect.coaches.domain.Offerings;
import org.coachconnect.coaches.domain.Profiles;
import org.coachconnect.coaches.domain.Standing;
import org.coachconnect.coaches.domain.Standings;
import org.coachconnect.coaches.domain.TimeRange;
import org.coachconnect.events.coaches.CoachNextFreeChanged;
import org.coachconnect.outbox.Outbox;
import org.coachconnect.platform.OrganisationScoped;

/** Keeps the next free hour of a coach up to date and tells when it changed. One at a time per coach, by a row lock. */
@Stateless
@OrganisationScoped
public class NextFreeRefresh {
    /** Longer than any booking window with its notice, session and buffers. */
    private static final Duration HORIZON = Duration.ofDays(367);

    private static final Duration KEPT = Duration.ofDays(7);

    private Profiles profiles;
    private Offerings offerings;
    private Availabilities availabilities;
    private Standings standings;
    private BusyTimes busyTimes;
    private Outbox outbox;
    private CoachPages pages;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public NextFreeRefresh() {}

    @Inject
    public NextFreeRefresh(
            Profiles profiles,
            Offerings offerings,
            Availabilities availabilities,
            Standings standings,
            BusyTimes busyTimes,
            Outbox outbox,
            CoachPages pages,
            Clock clock) {
        this.profiles = profiles;
        this.offerings = offerings;
        this.availabilities = availabilities;
        this.standings = standings;
        this.busyTimes = busyTimes;
        this.outbox = outbox;
        this.pages = pages;
        this.clock = clock;
    }

    /** A coach and the organisation they coach in. */
    public record Coach(UUID coachId, UUID organisationId) {}

    /** Looks for the next free hour again, in the caller's transaction and in the coach's organisation. */
    public void refresh(UUID coachId) {
        standings.lock(coachId).ifPresent(this::refresh);
    }

    /** As {@link #refresh}, unless another node has done it or is doing it now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refreshIfDue(UUID coachId) {
        standings.claimDue(coachId, clock.instant()).ifPresent(this::refresh);
    }

    /** The coaches whose next free hour has passed; in the platform's scope those of every organisation. */
    public List<Coach> due(int limit) {
        return standings.due(clock.instant(), limit).stream()
                .map(s -> new Coach(s.coachId(), s.organisationId()))
                .toList();
    }

    /** A person's profiles; in the platform's scope those in every organisation. */
    public List<Coach> profilesOf(UUID personId) {
        return profiles.allOfPerson(personId).stream()
                .map(p -> new Coach(p.id(), p.organisationId()))
                .toList();
    }

    /** Forgets busy times that are long past. */
    public int forgetPast() {
        return busyTimes.forgetBefore(clock.instant().minus(KEPT));
    }

    private void refresh(Standing standing) {
        Instant now = clock.instant();
        CoachProfile profile = profiles.find(standing.coachId()).orElseThrow();
        List<OfferingTerms> terms = offerings.ofCoach(standing.coachId()).stream()
                .filter(Offering::isActive)
                .map(Offering::terms)
                .toList();
        List<TimeRange> busy = busyTimes.of(profile.personId(), new TimeRange(now.minus(KEPT), now.plus(HORIZON)));
        NextFree next = NextFree.of(availabilities.of(standing.coachId()).openingHours(), terms, busy, now)
                .orElse(null);
        boolean changed = standing.nextFreeIs(next, now);
        standings.flush();
        if (changed) {
            pages.changed(standing.organisationId(), standing.coachId());
            outbox.append(new CoachNextFreeChanged(standing.coachId(), standing.nextFreeAt()));
        }
    }
}
