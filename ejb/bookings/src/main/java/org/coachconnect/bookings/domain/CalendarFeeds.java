package org.coachconnect.bookings.domain;

import java.util.Optional;
import java.util.UUID;

/** The calendar feeds that the scope at hand may see; at most one a person. */
public interface CalendarFeeds {
    Optional<CalendarFeed> find(UUID personId);

    Optional<CalendarFeed> findByToken(String token);

    void add(CalendarFeed feed);
}
