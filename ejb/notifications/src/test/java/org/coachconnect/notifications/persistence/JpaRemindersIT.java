package org.coachconnect.notifications.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.coachconnect.kernel.Scope;
import org.coachconnect.notifications.domain.BookingTrack;
import org.coachconnect.notifications.domain.Reminder;
import org.coachconnect.notifications.domain.ReminderLead;
import org.coachconnect.notifications.domain.Reminders;
import org.coachconnect.testing.Database;
import org.junit.jupiter.api.Test;

class JpaRemindersIT extends RemindersContract {
    private final Database database = Database.get();

    @Override
    <T> T inTransaction(Function<Reminders, T> work) {
        return Scope.in(
                organisation, () -> database.inTransaction("notifications", em -> work.apply(new JpaReminders(em))));
    }

    @Test
    void twoNodesNeverWorkOnTheSame() {
        Reminder hour = reminder(3, ReminderLead.HOUR);
        add(hour);

        boolean mine = inTransaction(all -> {
            boolean locked = all.lockWaiting(hour.id()).isPresent();
            boolean others = inTransaction(other -> other.lockWaiting(hour.id()).isPresent());
            assertThat(others).isFalse();
            return locked;
        });
        assertThat(mine).isTrue();
    }

    @Test
    void keepsWhatIsKnownOfABooking() {
        Scope.in(organisation, () -> {
            database.doInTransaction(
                    "notifications",
                    em -> new JpaBookingTracks(em).add(new BookingTrack(booking, organisation, 3, "CONFIRMED", START)));
            database.doInTransaction(
                    "notifications",
                    em -> new JpaBookingTracks(em).lock(booking).orElseThrow().invited());
            boolean known = database.inTransaction(
                    "notifications",
                    em -> new JpaBookingTracks(em)
                            .find(booking)
                            .filter(track -> track.isInvited() && track.takesPlaceAt(START))
                            .isPresent());
            assertThat(known).isTrue();
            int forgotten = database.inTransaction(
                    "notifications", em -> new JpaBookingTracks(em).deleteStartedBefore(START.plusSeconds(1)));
            assertThat(forgotten).isEqualTo(1);
        });
    }
}
