package org.coachconnect.notifications.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coachconnect.notifications.application.Notifier.Cause;
import org.coachconnect.notifications.application.Notifier.Notice;
import org.coachconnect.notifications.domain.BookingTracks;
import org.coachconnect.notifications.domain.NoticeKind;
import org.coachconnect.notifications.domain.Notifications;
import org.coachconnect.notifications.domain.Reminder;
import org.coachconnect.notifications.domain.Reminders;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.users.Topic;

/** Delivers reminders, each in a transaction of its own. */
@Stateless
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReminderDelivery {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration INBOX_KEPT = Duration.ofDays(180);

    @Inject
    private Reminders reminders;

    @Inject
    private BookingTracks tracks;

    @Inject
    private Notifications notifications;

    @Inject
    private People people;

    @Inject
    private Notifier notifier;

    @Inject
    private Clock clock;

    public ReminderDelivery() {}

    ReminderDelivery(
            Reminders reminders,
            BookingTracks tracks,
            Notifications notifications,
            People people,
            Notifier notifier,
            Clock clock) {
        this.reminders = reminders;
        this.tracks = tracks;
        this.notifications = notifications;
        this.people = people;
        this.notifier = notifier;
        this.clock = clock;
    }

    /** Reminders of all organisations whose time has come; called in the platform's scope. */
    public List<Reminders.Due> due(int most) {
        return reminders.due(clock.instant(), most);
    }

    /** Reminds, unless another node did, it is too late, or the booking is another by now; called in its organisation's scope. */
    public void deliver(UUID reminderId) {
        reminders
                .lockWaiting(reminderId)
                .filter(reminder -> reminder.fire(tracks.find(reminder.bookingId()), clock.instant()))
                .ifPresent(this::tell);
    }

    /** Forgets what is about sessions long ago, and inbox items after half a year; called in the platform's scope. */
    public void forgetOld() {
        notifications.deleteCreatedBefore(clock.instant().minus(INBOX_KEPT));
        Instant before = clock.instant().minus(KEPT);
        reminders.deleteStartedBefore(before);
        tracks.deleteStartedBefore(before);
    }

    private void tell(Reminder reminder) {
        notifier.remind(
                people.recipient(reminder.personId()),
                Topic.REMINDERS,
                new Notice(
                        new Cause(reminder.id(), clock.instant()),
                        NoticeKind.REMINDER,
                        "",
                        reminder.bookingId(),
                        "/bookings/" + reminder.bookingId(),
                        person -> new NoticeValues(person)
                                .text("title", reminder.title())
                                .text("counterpart", reminder.counterpart())
                                .time("when", reminder.startsAt())
                                .asMap(),
                        null));
    }
}
