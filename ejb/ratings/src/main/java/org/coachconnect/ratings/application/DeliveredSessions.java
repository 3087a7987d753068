package org.coachconnect.ratings.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.coachconnect.events.bookings.BookingSnapshot;
import org.coachconnect.kernel.Scope;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.ratings.domain.RatedSession;
import org.coachconnect.ratings.domain.RatedSessions;

/** Opens delivered sessions for rating; called in the consumer's transaction and organisation. */
@Stateless
@OrganisationScoped
public class DeliveredSessions {
    private RatedSessions sessions;

    @SuppressWarnings("NullAway.Init")
    public DeliveredSessions() {}

    @Inject
    public DeliveredSessions(RatedSessions sessions) {
        this.sessions = sessions;
    }

    public void delivered(BookingSnapshot booking, Instant completedAt) {
        sessions.open(new RatedSession(
                booking.bookingId(),
                Scope.organisation().orElseThrow(),
                booking.coachId(),
                booking.coachPersonId(),
                booking.playerPersonId(),
                completedAt));
    }
}
