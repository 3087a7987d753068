package org.coachconnect.notifications.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.notifications.application.NotificationsFixture.COACH;
import static org.coachconnect.notifications.application.NotificationsFixture.ORGANISATION;
import static org.coachconnect.notifications.application.NotificationsFixture.PLAYER;
import static org.coachconnect.notifications.application.NotificationsFixture.START;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.coachconnect.events.bookings.BookingAwaitingCoach;
import org.coachconnect.events.bookings.BookingCancelled;
import org.coachconnect.events.bookings.BookingConfirmed;
import org.coachconnect.events.bookings.BookingDeclined;
import org.coachconnect.events.bookings.BookingExpired;
import org.coachconnect.events.bookings.BookingRescheduled;
import org.coachconnect.events.bookings.BookingSettled;
import org.coachconnect.events.bookings.BookingSnapshot;
import org.coachconnect.events.bookings.RescheduleProposed;
import org.coachconnect.events.bookings.SessionCompleted;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.Scope;
import org.coachconnect.notifications.domain.CalendarPart;
import org.coachconnect.notifications.domain.Mail;
import org.coachconnect.notifications.domain.NoticeKind;
import org.coachconnect.users.Channel;
import org.coachconnect.users.Preferences;
import org.coachconnect.users.QuietHours;
import org.coachconnect.users.Topic;
import org.junit.jupiter.api.Test;

class BookingNoticesTest {
    private final NotificationsFixture fixture = new NotificationsFixture();

    @Test
    void asksTheCoachInTheCoachesTimeAndLanguage() {
        in(() -> fixture.bookings.awaitingCoach(
                fixture.event(),
                new BookingAwaitingCoach(fixture.booking("AWAITING_COACH", 2), START.minusSeconds(3600))));

        String text = fixture.lastMailTo(COACH).content().text();
        assertThat(fixture.lastMailTo(COACH).content().subject()).isEqualTo("Ana <b> möchte Live review buchen");
        assertThat(text)
                .contains("24. November 2026")
                .contains("19:00 (Mitteleuropäische Zeit, Europe/Berlin)")
                .contains("45,00");
        assertThat(fixture.mailsTo(PLAYER)).isEmpty();
    }

    @Test
    void pushesWhatEntersTheInboxToOpenSockets() {
        confirm(fixture.booking("CONFIRMED", 3));

        assertThat(fixture.pushed.frames)
                .hasSize(2)
                .allSatisfy(frame -> assertThat(frame.type()).isEqualTo("notification"));
    }

    @Test
    void escapesWhatPeopleTyped() {
        confirm(fixture.booking("CONFIRMED", 3));

        assertThat(fixture.lastMailTo(COACH).content().html())
                .contains("Ana &lt;b&gt;")
                .doesNotContain("Ana <b>");
    }

    @Test
    void invitesBothWithTheSameUid() {
        confirm(fixture.booking("CONFIRMED", 3));

        for (var person : new java.util.UUID[] {COACH, PLAYER}) {
            CalendarPart calendar = calendar(fixture.lastMailTo(person));
            assertThat(calendar.method()).isEqualTo("REQUEST");
            assertThat(unfolded(calendar))
                    .contains("METHOD:REQUEST")
                    .contains("UID:" + fixture.booking("", 0).bookingId() + "@coachconnect")
                    .contains("SEQUENCE:3")
                    .contains("DTSTART:20261124T180000Z")
                    .contains("DTEND:20261124T190000Z")
                    .contains("mailto:no-reply@coach.test")
                    .contains("ATTENDEE:mailto:" + fixture.recipient(person).email())
                    .contains("STATUS:CONFIRMED");
            assertThat(fixture.inboxOf(person)).singleElement().satisfies(item -> {
                assertThat(item.kind()).isEqualTo(NoticeKind.BOOKING_CONFIRMED);
                assertThat(item.words().link()).startsWith("/bookings/");
            });
        }
        assertThat(fixture.lastMailTo(PLAYER).content().text()).contains("1:00").contains("New_York");
    }

    @Test
    void cancelsTheInvitationsThatWereSent() {
        confirm(fixture.booking("CONFIRMED", 3));
        cancel(fixture.booking("CANCELLED_BY_PLAYER", 4));

        assertThat(unfolded(calendar(fixture.lastMailTo(COACH))))
                .contains("METHOD:CANCEL")
                .contains("SEQUENCE:4")
                .contains("STATUS:CANCELLED");
        assertThat(fixture.lastMailTo(PLAYER).content().text()).contains("You get €22.50 back.");
        assertThat(fixture.reminders.all()).isEmpty();
    }

    @Test
    void aCancelBeforeTheConfirmationHasNoInvitationToTakeBack() {
        cancel(fixture.booking("CANCELLED_BY_PLAYER", 2));

        assertThat(fixture.lastMailTo(PLAYER).content().calendar()).isNull();
    }

    @Test
    void plansRemindersThatAreStillAhead() {
        confirm(fixture.booking("CONFIRMED", 3));
        assertThat(fixture.reminders.all()).hasSize(6);

        NotificationsFixture shortNotice = new NotificationsFixture();
        shortNotice.clock.set(START.minus(Duration.ofMinutes(30)));
        Scope.in(
                ORGANISATION,
                () -> shortNotice.bookings.confirmed(
                        shortNotice.event(), new BookingConfirmed(shortNotice.booking("CONFIRMED", 3))));
        assertThat(shortNotice.reminders.all()).hasSize(2);
    }

    @Test
    void movesRemindersAndInvitationsWithTheBooking() {
        confirm(fixture.booking("CONFIRMED", 3));
        Instant later = START.plus(Duration.ofDays(1));
        in(() -> fixture.bookings.rescheduled(
                fixture.event(), new BookingRescheduled(fixture.booking("CONFIRMED", 4, later), START)));

        assertThat(fixture.reminders.all())
                .hasSize(6)
                .allSatisfy(reminder -> assertThat(reminder.startsAt()).isEqualTo(later));
        assertThat(unfolded(calendar(fixture.lastMailTo(PLAYER))))
                .contains("METHOD:REQUEST")
                .contains("SEQUENCE:4")
                .contains("DTSTART:20261125T180000Z");
    }

    @Test
    void anEventThatComesLateSaysNothing() {
        cancel(fixture.booking("CANCELLED_BY_COACH", 4));
        int mails = fixture.mails.all().size();

        confirm(fixture.booking("CONFIRMED", 3));

        assertThat(fixture.mails.all()).hasSize(mails);
        assertThat(fixture.reminders.all()).isEmpty();
    }

    @Test
    void tellsThePlayerOfADeclineAnExpiryAndTheEnd() {
        in(() -> fixture.bookings.declined(
                fixture.event(), new BookingDeclined(fixture.booking("DECLINED", 3), "I am\r\nBcc: ill")));
        assertThat(fixture.lastMailTo(PLAYER).content().text()).contains("Reason: I am Bcc: ill");
        in(() -> fixture.bookings.expired(fixture.event(), new BookingExpired(fixture.booking("EXPIRED", 4))));
        in(() -> fixture.bookings.completed(
                fixture.event(), new SessionCompleted(fixture.booking("DELIVERED", 5), START.plusSeconds(259200))));

        assertThat(fixture.mailsTo(PLAYER)).hasSize(3);
        assertThat(fixture.mailsTo(COACH)).isEmpty();
    }

    @Test
    void tellsBothOfTheSettlement() {
        in(() -> fixture.bookings.settled(fixture.event(), new BookingSettled(fixture.booking("SETTLED", 6))));

        assertThat(fixture.mailsTo(COACH)).hasSize(1);
        assertThat(fixture.mailsTo(PLAYER)).hasSize(1);
    }

    @Test
    void tellsTheOtherSideOfAProposal() {
        in(() -> fixture.bookings.rescheduleProposed(
                fixture.event(),
                new RescheduleProposed(fixture.booking("CONFIRMED", 4), PLAYER, START.plusSeconds(3600))));

        assertThat(fixture.mailsTo(COACH)).hasSize(1);
        assertThat(fixture.mailsTo(PLAYER)).isEmpty();
    }

    @Test
    void whatHappenedLongAgoIsForTheRecordOnly() {
        Instant dayBefore = fixture.clock.instant().minus(Duration.ofHours(24));

        in(() -> fixture.bookings.settled(
                new Notifier.Cause(fixture.event().id(), dayBefore),
                new BookingSettled(fixture.booking("SETTLED", 6))));

        assertThat(fixture.mails.all()).isEmpty();
        assertThat(fixture.inboxOf(PLAYER))
                .singleElement()
                .satisfies(item -> assertThat(item.createdAt()).isEqualTo(dayBefore));
    }

    @Test
    void keepsToThePreferences() {
        fixture.prefer(PLAYER, new Preferences(Map.of(Topic.BOOKINGS, Set.of(Channel.IN_APP)), null));
        fixture.prefer(COACH, new Preferences(Map.of(Topic.BOOKINGS, Set.of(Channel.EMAIL)), null));

        confirm(fixture.booking("CONFIRMED", 3));

        assertThat(fixture.mailsTo(PLAYER)).isEmpty();
        assertThat(fixture.inboxOf(PLAYER)).hasSize(1);
        assertThat(fixture.mailsTo(COACH)).hasSize(1);
        assertThat(fixture.inboxOf(COACH)).isEmpty();
    }

    @Test
    void waitsWithTheMailForTheEndOfQuietHours() {
        fixture.prefer(COACH, new Preferences(Map.of(), new QuietHours(LocalTime.of(9, 0), LocalTime.of(12, 0))));

        confirm(fixture.booking("CONFIRMED", 3));

        assertThat(fixture.lastMailTo(COACH).nextAttemptAt()).isEqualTo(Instant.parse("2026-11-22T11:00:00Z"));
        assertThat(fixture.lastMailTo(PLAYER).nextAttemptAt()).isEqualTo(fixture.clock.instant());
    }

    private void confirm(BookingSnapshot booking) {
        in(() -> fixture.bookings.confirmed(fixture.event(), new BookingConfirmed(booking)));
    }

    private void cancel(BookingSnapshot booking) {
        in(() -> fixture.bookings.cancelled(
                fixture.event(), new BookingCancelled(booking, PLAYER, Money.of(2250, "EUR"), null)));
    }

    private static void in(Runnable work) {
        Scope.in(ORGANISATION, work);
    }

    private static CalendarPart calendar(Mail mail) {
        CalendarPart calendar = mail.content().calendar();
        assertThat(calendar).isNotNull();
        return java.util.Objects.requireNonNull(calendar);
    }

    private static String unfolded(CalendarPart calendar) {
        return calendar.content().replace("\r\n ", "");
    }
}
