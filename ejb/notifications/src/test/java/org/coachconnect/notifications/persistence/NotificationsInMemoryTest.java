package org.coachconnect.notifications.persistence;

import java.util.function.Function;
import org.coachconnect.notifications.domain.Notifications;
import org.coachconnect.notifications.domain.NotificationsInMemory;

class NotificationsInMemoryTest extends NotificationsContract {
    private final NotificationsInMemory notifications = new NotificationsInMemory();

    @Override
    <T> T inTransaction(Function<Notifications, T> work) {
        return work.apply(notifications);
    }
}
