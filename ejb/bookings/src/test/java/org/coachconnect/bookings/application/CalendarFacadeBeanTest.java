package org.coachconnect.bookings.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.bookings.application.BookingsWorld.START;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.bookings.CalendarFacade;
import org.coachconnect.bookings.CalendarFacade.FeedView;
import org.coachconnect.bookings.persistence.InMemoryCalendarFeeds;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFacadeBeanTest {
    private static final String URL = "https://coach.test/api/v1/calendar/";

    private final BookingsWorld world = new BookingsWorld();
    private final CalendarFacade calendars =
            new CalendarFacadeBean(world.bookings, new InMemoryCalendarFeeds(), world.clock, "https://coach.test");

    @AfterEach
    void leaveTheOrganisation() {
        Scope.leave();
    }

    @Test
    void writesOneEventInUtcWithItsDuration() {
        BookingView booking = world.confirmed();

        assertThat(lines(calendars.event(world.player, booking.id())))
                .contains(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "METHOD:PUBLISH",
                        "UID:" + booking.id() + "@coachconnect",
                        "SEQUENCE:" + booking.version(),
                        "DTSTART:20260312T180000Z",
                        "DURATION:PT1H",
                        "STATUS:CONFIRMED",
                        "SUMMARY:Live review · Nova",
                        "END:VCALENDAR")
                .noneMatch(line -> line.startsWith("DTEND"));
    }

    @Test
    void foldsAndEscapesWhatPeopleTyped() {
        Caller talker = world.person("Ana, the \"Ace\"; from the very long name that no line of a calendar can hold");
        BookingView booking = world.facade.hold(talker, world.wish(START));

        String text = calendars.event(world.coach, booking.id());

        assertThat(lines(text)).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:Live review · Ana\\, the \"Ace\"\\; from");
    }

    @Test
    void namesTheOtherSide() {
        BookingView booking = world.confirmed();

        assertThat(calendars.event(world.coach, booking.id())).contains("SUMMARY:Live review · Ana");
    }

    @Test
    void isTentativeUntilItIsConfirmed() {
        assertThat(calendars.event(world.player, world.awaitingCoach().id())).contains("STATUS:TENTATIVE");
    }

    @Test
    void keepsTheUidAndRaisesTheSequenceWhenItMovesAndWhenItIsCancelled() {
        BookingView booking = world.confirmed();
        world.facade.proposeReschedule(world.player, booking.id(), START.plus(Duration.ofHours(1)));
        BookingView moved = world.facade.acceptReschedule(world.coach, booking.id());
        String movedText = calendars.event(world.player, booking.id());
        world.facade.cancel(world.player, booking.id(), null);
        String cancelledText = calendars.event(world.player, booking.id());

        assertThat(lines(movedText)).contains("DTSTART:20260312T190000Z", "SEQUENCE:" + moved.version());
        assertThat(lines(cancelledText))
                .contains(
                        "METHOD:CANCEL",
                        "STATUS:CANCELLED",
                        "UID:" + booking.id() + "@coachconnect",
                        "SEQUENCE:" + (moved.version() + 1));
    }

    /** The clocks of the EU change on 29 March and 25 October 2026, those of the US on 8 March and 1 November. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:30:00Z, DTSTART:20260329T003000Z",
        "2026-10-25T00:30:00Z, DTSTART:20261025T003000Z",
        "2026-10-25T01:30:00Z, DTSTART:20261025T013000Z",
        "2026-11-01T05:30:00Z, DTSTART:20261101T053000Z",
        "2026-11-01T06:30:00Z, DTSTART:20261101T063000Z"
    })
    void isUnambiguousInTheNightsWhenTheClocksChange(Instant start, String expected) {
        BookingView booking = world.facade.hold(world.player, world.wish(start));

        assertThat(lines(calendars.event(world.player, booking.id())))
                .contains(expected, "DURATION:PT1H")
                .noneMatch(line -> line.contains("TZID"));
    }

    @Test
    void hidesOthersBookings() {
        BookingView booking = world.confirmed();

        assertThatThrownBy(() -> calendars.event(world.rival, booking.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void showsTheAddressOfTheFeedOnlyWhenItIsMade() {
        FeedView made = calendars.feed(world.player);
        FeedView known = calendars.feed(world.player);

        assertThat(made.url()).startsWith(URL).endsWith(".ics");
        assertThat(known).isEqualTo(new FeedView(null, made.createdAt()));
    }

    @Test
    void servesTheFeedToWhoeverHasTheAddress() {
        String token = token(calendars.feed(world.player));
        BookingView booking = world.confirmed();
        world.facade.hold(world.player, world.wish(START.plus(Duration.ofHours(5))));
        Scope.leave();

        String text = calendars.feedOf(token);

        assertThat(text).contains("UID:" + booking.id() + "@coachconnect");
        assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(2);
    }

    @Test
    void stopsTheOldAddressWhenTheFeedIsRotated() {
        String old = token(calendars.feed(world.player));
        String fresh = token(calendars.rotateFeed(world.player));

        assertThatThrownBy(() -> calendars.feedOf(old)).isInstanceOf(NotFound.class);
        assertThat(calendars.feedOf(fresh)).contains("BEGIN:VCALENDAR");
    }

    private static String token(FeedView feed) {
        String url = Objects.requireNonNull(feed.url());
        return url.substring(URL.length(), url.length() - ".ics".length());
    }

    private static String[] lines(String calendar) {
        return calendar.split("\r\n", -1);
    }
}
