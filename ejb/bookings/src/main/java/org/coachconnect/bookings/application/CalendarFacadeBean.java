package org.coachconnect.bookings.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.CalendarFacade;
import org.coachconnect.bookings.domain.Booking;
import org.coachconnect.bookings.domain.Bookings;
import org.coachconnect.bookings.domain.CalendarFeed;
import org.coachconnect.bookings.domain.CalendarFeeds;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Scope;
import org.coachconnect.kernel.Secrets;
import org.coachconnect.platform.OrganisationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calendars of bookings. */
@Stateless
@OrganisationScoped
public class CalendarFacadeBean implements CalendarFacade {
    private static final Duration PAST = Duration.ofDays(30);
    private static final int MOST_EVENTS = 1_000;

    /** A hold comes and goes within minutes, so it would only flicker in a calendar. */
    private static final Set<BookingState> SHOWN = EnumSet.of(
            BookingState.AWAITING_COACH,
            BookingState.CONFIRMED,
            BookingState.IN_PROGRESS,
            BookingState.DELIVERED,
            BookingState.SETTLED,
            BookingState.DISPUTED);

    @EJB
    private Bookings bookings;

    @EJB
    private CalendarFeeds feeds;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "coachconnect.public-url", defaultValue = "http://localhost:9080")
    private String publicUrl;

    public CalendarFacadeBean() {}

    CalendarFacadeBean(Bookings bookings, CalendarFeeds feeds, Clock clock, String publicUrl) {
        this.bookings = bookings;
        this.feeds = feeds;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @Override
    public String event(Caller participant, UUID bookingId) {
        Booking booking = bookings.find(bookingId).orElseThrow(() -> new NotFound("booking"));
        booking.parties().requireOneOf(participant.personId());
        return Calendars.event(booking, participant.personId());
    }

    @Override
    public FeedView feed(Caller person) {
        lock(person);
        return feeds.find(person.personId())
                .map(feed -> new FeedView(null, feed.createdAt()))
                .orElseGet(() -> open(person));
    }

    @Override
    public FeedView rotateFeed(Caller person) {
        lock(person);
        return feeds.find(person.personId()).map(this::rotate).orElseGet(() -> open(person));
    }

    /** Two first calls at once would both make a feed. */
    private void lock(Caller person) {
        bookings.lockCalendars(person.personId(), person.personId());
    }

    private FeedView open(Caller person) {
        String token = Secrets.newToken();
        Instant now = clock.instant();
        feeds.add(new CalendarFeed(person.personId(), person.organisationId(), token, now));
        return new FeedView(url(token), now);
    }

    private FeedView rotate(CalendarFeed feed) {
        String token = Secrets.newToken();
        feed.rotate(token, clock.instant());
        return new FeedView(url(token), feed.createdAt());
    }

    private String url(String token) {
        return publicUrl + "/api/v1/calendar/" + token + ".ics";
    }

    @Override
    public String feedOf(String feedToken) {
        CalendarFeed feed =
                Scope.platform(() -> feeds.findByToken(feedToken)).orElseThrow(() -> new NotFound("calendar"));
        Instant from = clock.instant().minus(PAST);
        return Scope.in(
                feed.organisationId(),
                () -> Calendars.feed(bookings.calendar(feed.personId(), SHOWN, from, MOST_EVENTS), feed.personId()));
    }
}
