package org.coachconnect.notifications.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reminders in memory. */
public final class RemindersInMemory implements Reminders {
    private final List<Reminder> reminders = new ArrayList<>();

    public List<Reminder> all() {
        return List.copyOf(reminders);
    }

    @Override
    public boolean add(Reminder reminder) {
        boolean known = reminders.stream()
                .anyMatch(r -> r.bookingId().equals(reminder.bookingId())
                        && r.bookingVersion() == reminder.bookingVersion()
                        && r.personId().equals(reminder.personId())
                        && r.lead() == reminder.lead());
        return !known && reminders.add(reminder);
    }

    @Override
    public List<Due> due(Instant now, int most) {
        return reminders.stream()
                .filter(r -> r.state() == ReminderState.WAITING && !r.dueAt().isAfter(now))
                .sorted(Comparator.comparing(Reminder::dueAt))
                .limit(most)
                .map(r -> new Due(r.id(), r.organisationId()))
                .toList();
    }

    @Override
    public Optional<Reminder> lockWaiting(UUID id) {
        return reminders.stream()
                .filter(r -> r.id().equals(id) && r.state() == ReminderState.WAITING)
                .findFirst();
    }

    @Override
    public void deleteWaiting(UUID bookingId) {
        reminders.removeIf(r -> r.bookingId().equals(bookingId) && r.state() == ReminderState.WAITING);
    }

    @Override
    public int deleteStartedBefore(Instant before) {
        int size = reminders.size();
        reminders.removeIf(r -> r.startsAt().isBefore(before));
        return size - reminders.size();
    }
}
