package org.coachconnect.bookings.persistence;

import java.util.function.Function;
import org.coachconnect.bookings.domain.CalendarFeeds;
import org.coachconnect.testing.Database;
import org.jspecify.annotations.Nullable;

class JpaCalendarFeedsIT extends CalendarFeedsContract {
    @Override
    <T extends @Nullable Object> T inTransaction(Function<CalendarFeeds, T> work) {
        return Database.get().inTransaction("bookings", em -> work.apply(new JpaCalendarFeeds(em)));
    }
}
