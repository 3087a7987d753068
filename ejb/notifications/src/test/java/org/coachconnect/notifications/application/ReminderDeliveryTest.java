package org.coachconnect.notifications.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.notifications.application.NotificationsFixture.COACH;
import static org.coachconnect.notifications.application.NotificationsFixture.ORGANISATION;
import static org.coachconnect.notifications.application.NotificationsFixture.PLAYER;
import static org.coachconnect.notifications.application.NotificationsFixture.START;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.coachconnect.events.bookings.BookingConfirmed;
import org.coachconnect.kernel.Scope;
import org.coachconnect.notifications.domain.NoticeKind;
import org.coachconnect.notifications.domain.ReminderState;
import org.coachconnect.users.Preferences;
import org.coachconnect.users.QuietHours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderDeliveryTest {
    private final NotificationsFixture fixture = new NotificationsFixture();
    private final ReminderTimer timer = new ReminderTimer(fixture.delivery);

    @BeforeEach
    void confirm() {
        Scope.in(
                ORGANISATION,
                () -> fixture.bookings.confirmed(
                        fixture.event(), new BookingConfirmed(fixture.booking("CONFIRMED", 3))));
    }

    @Test
    void remindsBothOnceAtEachTime() {
        timer.remind();
        assertThat(reminders(PLAYER)).isZero();

        fixture.clock.set(START.minus(Duration.ofHours(24)));
        timer.remind();
        timer.remind();
        assertThat(reminders(PLAYER)).isEqualTo(1);
        assertThat(reminders(COACH)).isEqualTo(1);

        fixture.clock.set(START.minus(Duration.ofHours(1)));
        timer.remind();
        fixture.clock.set(START.minus(Duration.ofMinutes(10)));
        timer.remind();
        assertThat(reminders(PLAYER)).isEqualTo(3);
        assertThat(fixture.lastMailTo(PLAYER).content().subject()).isEqualTo("Soon: Live review with nova");
        assertThat(fixture.inboxOf(PLAYER)).hasSize(4);
    }

    @Test
    void saysNothingWhenTheBookingIsAnotherByNow() {
        Scope.in(ORGANISATION, () -> fixture.bookings.noted(fixture.booking("CANCELLED_BY_COACH", 4)));
        fixture.clock.set(START.minus(Duration.ofHours(1)));

        timer.remind();

        assertThat(reminders(PLAYER)).isZero();
        assertThat(fixture.reminders.all())
                .filteredOn(reminder -> !reminder.dueAt().isAfter(fixture.clock.instant()))
                .allSatisfy(reminder -> assertThat(reminder.state()).isEqualTo(ReminderState.SKIPPED));
    }

    @Test
    void inQuietHoursOnlyTheInboxTells() {
        fixture.prefer(PLAYER, new Preferences(Map.of(), new QuietHours(LocalTime.of(0, 0), LocalTime.of(23, 59))));
        fixture.clock.set(START.minus(Duration.ofHours(1)));

        timer.remind();

        assertThat(reminders(PLAYER)).isZero();
        assertThat(fixture.inboxOf(PLAYER)).anyMatch(item -> item.kind() == NoticeKind.REMINDER);
    }

    @Test
    void onePersonWhoIsGoneDoesNotKeepItFromTheOther() {
        fixture.people.remove(COACH);
        fixture.clock.set(START.minus(Duration.ofHours(1)));

        timer.remind();

        assertThat(reminders(PLAYER)).isEqualTo(1);
    }

    private long reminders(java.util.UUID person) {
        String address = person.equals(COACH) ? "nova@journey.test" : "ana@journey.test";
        return fixture.mails.all().stream()
                .filter(mail -> mail.kind() == NoticeKind.REMINDER && mail.to().equals(address))
                .count();
    }
}
