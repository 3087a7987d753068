package org.coachconnect.notifications.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.coachconnect.events.bookings.BookingSnapshot;
import org.coachconnect.notifications.domain.CalendarPart;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Calendar invitations (RFC 5546): the same UID for a booking for ever, the SEQUENCE is its version, times in UTC so that no
 * zone table can be wrong.
 */
@Dependent
public class Invitations {
    private static final String PRODUCT = "-//Esport Coach Connect//Bookings//EN";
    private static final String NAME = "Esport Coach Connect";

    /** A mail address, with or without a name. */
    @Inject
    @ConfigProperty(name = "coachconnect.mail.from", defaultValue = "Esport Coach Connect <no-reply@localhost>")
    private String from;

    @Inject
    private Clock clock;

    public Invitations() {}

    Invitations(String from, Clock clock) {
        this.from = from;
        this.clock = clock;
    }

    CalendarPart request(BookingSnapshot booking, String attendee, String url) {
        return part("REQUEST", "CONFIRMED", booking, attendee, url);
    }

    CalendarPart cancellation(BookingSnapshot booking, String attendee, String url) {
        return part("CANCEL", "CANCELLED", booking, attendee, url);
    }

    private CalendarPart part(String method, String status, BookingSnapshot booking, String attendee, String url) {
        VEvent event = new VEvent(false);
        event.add(new Uid(booking.bookingId() + "@coachconnect"));
        event.add(new DtStamp(clock.instant()));
        event.add(new Sequence(booking.version()));
        event.add(new DtStart<Instant>(booking.startsAt()));
        event.add(new DtEnd<Instant>(booking.endsAt()));
        event.add(new Summary(booking.title() + ": " + booking.coachName() + " / " + booking.playerName()));
        event.add(new Description(url));
        event.add(new Url(URI.create(url)));
        event.add(new Status(status));
        event.add(
                new Organizer(mailto(address(from))).withParameter(new Cn(NAME)).getFluentTarget());
        event.add(new Attendee(mailto(attendee)));
        Calendar calendar = new Calendar(new ComponentList<>());
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new Method(method));
        calendar.add(event);
        return new CalendarPart(method, calendar.toString());
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A mail address that makes no URI", e);
        }
    }

    private static String address(String from) {
        int open = from.indexOf('<');
        return open < 0
                ? from.strip()
                : from.substring(open + 1, from.indexOf('>', open)).strip();
    }
}
