package org.coachconnect.bookings.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.coachconnect.bookings.BookingFilter;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.bookings.domain.Booking;
import org.coachconnect.bookings.domain.Bookings;
import org.coachconnect.bookings.domain.Bookings.Position;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.platform.OrganisationScoped;
import org.jspecify.annotations.Nullable;

/** Reads bookings in the scope that is set, whoever asks; each method is one transaction or part of the caller's. */
@Stateless
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class BookingRecords {
    @EJB
    private Bookings bookings;

    public BookingRecords() {}

    BookingRecords(Bookings bookings) {
        this.bookings = bookings;
    }

    public BookingView get(UUID bookingId) {
        return bookings.find(bookingId).map(BookingViews::of).orElseThrow(() -> new NotFound("booking"));
    }

    public Page<BookingView> page(@Nullable UUID personId, BookingFilter filter, PageRequest page) {
        List<Booking> rows = bookings.page(
                personId, filter, page.after().map(BookingRecords::position).orElse(null), page.limitPlusOne());
        return Page.of(rows, page, b -> b.slot().startsAt() + "|" + b.id()).map(BookingViews::of);
    }

    private static Position position(String cursor) {
        try {
            int bar = cursor.indexOf('|');
            return new Position(
                    Instant.parse(cursor.substring(0, Math.max(bar, 0))), UUID.fromString(cursor.substring(bar + 1)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new InvalidRequest("cursor", "Use the nextCursor of the page before, unchanged.");
        }
    }
}
