package org.coachconnect.bookings.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.bookings.BookingFilter;
import org.coachconnect.bookings.BookingLookup;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Scope;
import org.jspecify.annotations.Nullable;

/** Opens {@link BookingRecords} over all organisations. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookingLookupBean implements BookingLookup {
    @EJB
    private BookingRecords records;

    public BookingLookupBean() {}

    BookingLookupBean(BookingRecords records) {
        this.records = records;
    }

    @Override
    public BookingView get(UUID bookingId) {
        return Scope.platform(() -> records.get(bookingId));
    }

    @Override
    public Page<BookingView> find(@Nullable UUID personId, @Nullable BookingState state, PageRequest page) {
        if (personId == null && state == null) {
            throw new InvalidRequest("state", "Give a state or a person.");
        }
        BookingFilter filter = new BookingFilter(null, state == null ? Set.of() : Set.of(state));
        return Scope.platform(() -> records.page(personId, filter, page));
    }
}
