package org.coachconnect.notifications.persistence;

import java.util.function.Function;
import org.coachconnect.notifications.domain.Reminders;
import org.coachconnect.notifications.domain.RemindersInMemory;

class RemindersInMemoryTest extends RemindersContract {
    private final RemindersInMemory reminders = new RemindersInMemory();

    @Override
    <T> T inTransaction(Function<Reminders, T> work) {
        return work.apply(reminders);
    }
}
