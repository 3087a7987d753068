package org.coachconnect.bookings.application;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.coachconnect.bookings.domain.Booking;

/**
 * Bookings as iCalendar text. Times are UTC plus a duration, because a local end would be ambiguous in the hour that an autumn
 * night has twice; each calendar shows them in its owner's zone.
 */
final class Calendars {
    private static final String PRODUCT = "-//Esport Coach Connect//Bookings//EN";

    private Calendars() {}

    /** One booking for one of its participants: to be added or updated, or removed where it does not take place. */
    static String event(Booking booking, UUID viewer) {
        Method method = takesPlace(booking) ? ImmutableMethod.PUBLISH : ImmutableMethod.CANCEL;
        return calendar(List.of(booking), viewer, method);
    }

    /** What a person subscribes to. */
    static String feed(List<Booking> bookings, UUID viewer) {
        return calendar(bookings, viewer, ImmutableMethod.PUBLISH);
    }

    private static String calendar(List<Booking> bookings, UUID viewer, Method method) {
        PropertyList properties = new PropertyList(List.of(
                new ProdId(PRODUCT),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                method,
                new XProperty("X-WR-CALNAME", "Esport Coach Connect")));
        List<VEvent> events =
                bookings.stream().map(b -> event(b, viewer, method)).toList();
        return text(new Calendar(properties, new ComponentList<>(events)));
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(Booking booking, UUID viewer, Method method) {
        return new VEvent(new PropertyList(List.of(
                new Uid(booking.id() + "@coachconnect"),
                new Sequence(booking.version()),
                new DtStamp(booking.updatedAt()),
                new LastModified(booking.updatedAt()),
                new DtStart<>(booking.slot().startsAt()),
                new net.fortuna.ical4j.model.property.Duration(Duration.between(
                        booking.slot().startsAt(), booking.slot().endsAt())),
                new Summary(summary(booking, viewer)),
                status(booking, method))));
    }

    private static String summary(Booking booking, UUID viewer) {
        String other = booking.parties().isCoach(viewer)
                ? booking.parties().playerName()
                : booking.parties().coachName();
        return booking.agreement().title() + " · " + other;
    }

    private static Status status(Booking booking, Method method) {
        if (method.equals(ImmutableMethod.CANCEL)) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        return switch (booking.state()) {
            case HELD, PENDING_PAYMENT, AWAITING_COACH -> ImmutableStatus.VEVENT_TENTATIVE;
            default -> ImmutableStatus.VEVENT_CONFIRMED;
        };
    }

    private static boolean takesPlace(Booking booking) {
        return booking.state().isBlocking();
    }
}
