package org.coachconnect.notifications.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.coachconnect.events.bookings.BookingSnapshot;
import org.coachconnect.kernel.Scope;
import org.coachconnect.notifications.domain.BookingTrack;
import org.coachconnect.notifications.domain.BookingTracks;
import org.coachconnect.notifications.domain.Reminder;
import org.coachconnect.notifications.domain.ReminderLead;
import org.coachconnect.notifications.domain.Reminders;

/** Keeps what is known of bookings, and the reminders that follow from it. */
@Dependent
public class BookingDiary {
    @Inject
    private BookingTracks tracks;

    @Inject
    private Reminders reminders;

    @Inject
    private Clock clock;

    public BookingDiary() {}

    BookingDiary(BookingTracks tracks, Reminders reminders, Clock clock) {
        this.tracks = tracks;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** @return false when a newer version of the booking has been noted already */
    boolean note(BookingSnapshot booking) {
        return tracks.lock(booking.bookingId())
                .map(track -> track.moveTo(booking.version(), booking.state(), booking.startsAt()))
                .orElseGet(() -> {
                    tracks.add(new BookingTrack(
                            booking.bookingId(),
                            organisation(),
                            booking.version(),
                            booking.state(),
                            booking.startsAt()));
                    return true;
                });
    }

    void invited(UUID bookingId) {
        tracks.lock(bookingId).ifPresent(BookingTrack::invited);
    }

    boolean isInvited(UUID bookingId) {
        return tracks.find(bookingId).filter(BookingTrack::isInvited).isPresent();
    }

    boolean isConfirmed(UUID bookingId) {
        return tracks.find(bookingId).filter(BookingTrack::isConfirmed).isPresent();
    }

    /** Replaces the reminders of a booking by those for the time it has now; those that would be due already are left out. */
    void planReminders(BookingSnapshot booking) {
        dropReminders(booking.bookingId());
        if (isConfirmed(booking.bookingId())) {
            plan(booking, booking.coachPersonId(), booking.playerName());
            plan(booking, booking.playerPersonId(), booking.coachName());
        }
    }

    void dropReminders(UUID bookingId) {
        reminders.deleteWaiting(bookingId);
    }

    private void plan(BookingSnapshot booking, UUID personId, String counterpart) {
        Reminder.Session session = new Reminder.Session(
                organisation(),
                booking.bookingId(),
                booking.version(),
                personId,
                counterpart,
                booking.title(),
                booking.startsAt());
        for (ReminderLead lead : ReminderLead.values()) {
            Reminder reminder = new Reminder(session, lead);
            if (reminder.dueAt().isAfter(clock.instant())) {
                reminders.add(reminder);
            }
        }
    }

    private static UUID organisation() {
        return Scope.organisation()
                .orElseThrow(() -> new IllegalStateException("A booking belongs to an organisation; none is in scope"));
    }
}
