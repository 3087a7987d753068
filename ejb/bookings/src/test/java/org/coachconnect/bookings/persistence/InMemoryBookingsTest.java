package org.coachconnect.bookings.persistence;

import java.util.function.Function;
import org.coachconnect.bookings.domain.Bookings;
import org.jspecify.annotations.Nullable;

class InMemoryBookingsTest extends BookingsContract {
    private final InMemoryBookings bookings = new InMemoryBookings();

    @Override
    <T extends @Nullable Object> T inTransaction(Function<Bookings, T> work) {
        return work.apply(bookings);
    }
}
