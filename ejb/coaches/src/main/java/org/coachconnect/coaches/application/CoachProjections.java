package org.coachconnect.coaches.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.coachconnect.coaches.domain.BusyTime;
import org.coachconnect.coaches.domain.BusyTimes;
import org.coachconnect.coaches.domain.Profiles;
import org.coachconnect.coaches.domain.Standings;
import org.coachconnect.coaches.domain.TimeRange;
import org.coachconnect.events.bookings.BookingSnapshot;
import org.coachconnect.kernel.Scope;
import org.coachconnect.platform.OrganisationScoped;

/** What the events of other contexts change here; called in the consumer's transaction and organisation. */
@Stateless
@OrganisationScoped
public class CoachProjections {
    private Profiles profiles;
    private Standings standings;
    private BusyTimes busyTimes;
    private NextFreeRefresh nextFree;
    private CoachAnnouncements announcements;
    private CoachPages pages;

    @SuppressWarnings("NullAway.Init")
    public CoachProjections() {}

    @Inject
    public CoachProjections(
            Profiles profiles,
            Standings standings,
            BusyTimes busyTimes,
            NextFreeRefresh nextFree,
            CoachAnnouncements announcements,
            CoachPages pages) {
        this.profiles = profiles;
        this.standings = standings;
        this.busyTimes = busyTimes;
        this.nextFree = nextFree;
        this.announcements = announcements;
        this.pages = pages;
    }

    /** A booking takes the coach's time, or takes another time than before. */
    public void bookingTakesTime(BookingSnapshot booking) {
        busy(booking, false);
    }

    /** A booking gives the coach's time back. */
    public void bookingReleasesTime(BookingSnapshot booking) {
        busy(booking, true);
    }

    /** The coach's visible ratings are others than before. */
    public void ratingIs(UUID coachId, double mean, long count) {
        standings.lock(coachId).ifPresent(standing -> {
            standing.rated(mean, count);
            pages.changed(standing.organisationId(), coachId);
        });
    }

    /** A person has another name; nothing happens for somebody who does not coach. */
    public void personIsCalled(UUID personId, String displayName) {
        profiles.findByPerson(personId)
                .filter(profile -> profile.rename(displayName))
                .ifPresent(announcements::changed);
    }

    private void busy(BookingSnapshot booking, boolean released) {
        busyTimes.record(new BusyTime(
                booking.bookingId(),
                booking.coachPersonId(),
                new TimeRange(booking.blockedFrom(), booking.blockedTo()),
                released,
                booking.version()));
        refreshInEveryOrganisation(booking.coachPersonId());
    }

    private void refreshInEveryOrganisation(UUID personId) {
        List<NextFreeRefresh.Coach> coaches = Scope.platform(() -> nextFree.profilesOf(personId));
        coaches.forEach(coach -> Scope.in(coach.organisationId(), () -> nextFree.refresh(coach.coachId())));
    }
}
