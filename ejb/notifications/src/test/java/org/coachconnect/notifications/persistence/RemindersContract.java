package org.coachconnect.notifications.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.kernel.Ids;
import org.coachconnect.notifications.domain.Reminder;
import org.coachconnect.notifications.domain.ReminderLead;
import org.coachconnect.notifications.domain.Reminders;
import org.junit.jupiter.api.Test;

/** What the reminders promise, wherever they are kept. */
abstract class RemindersContract {
    static final Instant START = Instant.parse("2026-11-24T18:00:00Z");
    static final Instant HOUR_BEFORE = START.minus(Duration.ofHours(1));

    final UUID organisation = Ids.next();
    final UUID booking = Ids.next();
    final UUID person = Ids.next();

    abstract <T> T inTransaction(Function<Reminders, T> work);

    @Test
    void keepsOneOfEachKindPerVersion() {
        assertThat(add(reminder(3, ReminderLead.HOUR))).isTrue();
        assertThat(add(reminder(3, ReminderLead.HOUR))).isFalse();
        assertThat(add(reminder(3, ReminderLead.DAY))).isTrue();
        assertThat(add(reminder(4, ReminderLead.HOUR))).isTrue();
    }

    @Test
    void tellsWhatIsDueAndWhere() {
        Reminder hour = reminder(3, ReminderLead.HOUR);
        add(hour);
        add(reminder(3, ReminderLead.TEN_MINUTES));

        assertThat(this.<List<Reminders.Due>>inTransaction(all -> all.due(HOUR_BEFORE, 10)))
                .containsExactly(new Reminders.Due(hour.id(), organisation));
        assertThat(this.<List<Reminders.Due>>inTransaction(all -> all.due(HOUR_BEFORE.minusSeconds(1), 10)))
                .isEmpty();
    }

    @Test
    void isWorkedOnOnce() {
        Reminder hour = reminder(3, ReminderLead.HOUR);
        add(hour);

        assertThat(this.<Optional<Boolean>>inTransaction(all ->
                        all.lockWaiting(hour.id()).map(reminder -> reminder.fire(Optional.empty(), HOUR_BEFORE))))
                .contains(false);
        assertThat(this.<Boolean>inTransaction(all -> all.lockWaiting(hour.id()).isPresent()))
                .isFalse();
        assertThat(this.<List<Reminders.Due>>inTransaction(all -> all.due(HOUR_BEFORE, 10)))
                .isEmpty();
    }

    @Test
    void dropsWhatWaits() {
        Reminder hour = reminder(3, ReminderLead.HOUR);
        add(hour);

        inTransaction(all -> {
            all.deleteWaiting(booking);
            return true;
        });

        assertThat(this.<List<Reminders.Due>>inTransaction(all -> all.due(START, 10)))
                .isEmpty();
    }

    @Test
    void forgetsWhatIsOld() {
        add(reminder(3, ReminderLead.HOUR));

        assertThat(this.<Integer>inTransaction(all -> all.deleteStartedBefore(START.plusSeconds(1))))
                .isEqualTo(1);
    }

    final boolean add(Reminder reminder) {
        return inTransaction(all -> all.add(reminder));
    }

    final Reminder reminder(int version, ReminderLead lead) {
        return new Reminder(
                new Reminder.Session(organisation, booking, version, person, "nova", "Live review", START), lead);
    }
}
