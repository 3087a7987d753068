package org.coachconnect.bookings;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.jspecify.annotations.Nullable;

/** Bookings as iCalendar (RFC 5545), singly and as a private feed to subscribe to. */
@Local
public interface CalendarFacade {
    /**
     * One booking as a calendar. The UID stays the same for ever and SEQUENCE is the booking's version; a booking that will
     * not take place is a METHOD:CANCEL.
     *
     * @throws org.coachconnect.kernel.NotFound when the caller takes no part in it
     */
    String event(Caller participant, UUID bookingId);

    /** The caller's feed; the first call makes it. */
    FeedView feed(Caller person);

    /** Gives the caller's feed a new secret address; the old one stops working at once. */
    FeedView rotateFeed(Caller person);

    /**
     * The feed behind a secret address: sessions from 30 days back on.
     *
     * @throws org.coachconnect.kernel.NotFound when there is no such feed (any more)
     */
    String feedOf(String feedToken);

    /**
     * A private feed.
     *
     * @param url its secret address; shown only when it was made by this very call, because only its hash is kept. To see
     *     one again, rotate.
     */
    record FeedView(@Nullable String url, Instant createdAt) {}
}
