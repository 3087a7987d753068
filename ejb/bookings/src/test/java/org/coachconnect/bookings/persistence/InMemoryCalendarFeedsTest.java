package org.coachconnect.bookings.persistence;

import java.util.function.Function;
import org.coachconnect.bookings.domain.CalendarFeeds;
import org.jspecify.annotations.Nullable;

class InMemoryCalendarFeedsTest extends CalendarFeedsContract {
    private final InMemoryCalendarFeeds feeds = new InMemoryCalendarFeeds();

    @Override
    <T extends @Nullable Object> T inTransaction(Function<CalendarFeeds, T> work) {
        return work.apply(feeds);
    }
}
