package org.coachconnect.bookings.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.coachconnect.bookings.domain.CalendarFeed;
import org.coachconnect.bookings.domain.CalendarFeeds;
import org.coachconnect.kernel.Scope;

/** The fake, with the same fence as the table. */
public final class InMemoryCalendarFeeds implements CalendarFeeds {
    private final List<CalendarFeed> rows = new ArrayList<>();

    @Override
    public Optional<CalendarFeed> find(UUID personId) {
        return visible().filter(f -> f.personId().equals(personId)).findFirst();
    }

    @Override
    public Optional<CalendarFeed> findByToken(String token) {
        return visible().filter(f -> f.opensWith(token)).findFirst();
    }

    @Override
    public void add(CalendarFeed feed) {
        rows.add(feed);
    }

    private Stream<CalendarFeed> visible() {
        String scope = Scope.setting();
        return rows.stream()
                .filter(f ->
                        scope.equals("*") || scope.equals(f.organisationId().toString()));
    }
}
