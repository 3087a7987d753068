package org.coachconnect.notifications.persistence;

import java.util.function.Function;
import org.coachconnect.kernel.Scope;
import org.coachconnect.notifications.domain.Notifications;
import org.coachconnect.testing.Database;

class JpaNotificationsIT extends NotificationsContract {
    private final Database database = Database.get();

    @Override
    <T> T inTransaction(Function<Notifications, T> work) {
        return Scope.in(
                organisation,
                () -> database.inTransaction("notifications", em -> work.apply(new JpaNotifications(em))));
    }
}
