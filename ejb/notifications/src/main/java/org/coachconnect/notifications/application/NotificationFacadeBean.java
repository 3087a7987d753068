package org.coachconnect.notifications.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.notifications.InboxView;
import org.coachconnect.notifications.NotificationFacade;
import org.coachconnect.notifications.NotificationView;
import org.coachconnect.notifications.domain.Notification;
import org.coachconnect.notifications.domain.Notifications;
import org.coachconnect.platform.OrganisationScoped;

/** The inbox use cases. */
@Stateless
@OrganisationScoped
public class NotificationFacadeBean implements NotificationFacade {
    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    public NotificationFacadeBean() {}

    NotificationFacadeBean(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public InboxView inbox(Caller caller, PageRequest page) {
        UUID before = page.after().map(NotificationFacadeBean::id).orElse(null);
        Page<NotificationView> items = Page.of(
                        notifications.newest(caller.personId(), before, page.limitPlusOne()),
                        page,
                        last -> last.id().toString())
                .map(NotificationFacadeBean::view);
        return new InboxView(items.items(), notifications.countUnread(caller.personId()), items.nextCursor());
    }

    @Override
    public void markRead(Caller caller, UUID notificationId) {
        notifications
                .find(notificationId)
                .filter(notification -> notification.personId().equals(caller.personId()))
                .orElseThrow(() -> new NotFound("notification"))
                .read(clock.instant());
    }

    @Override
    public void markAllRead(Caller caller) {
        notifications.markAllRead(caller.personId(), clock.instant());
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest("cursor", "Use the nextCursor of the page before, unchanged.");
        }
    }

    private static NotificationView view(Notification notification) {
        Notification.Words words = notification.words();
        return new NotificationView(
                notification.id(),
                notification.kind().name(),
                words.title(),
                words.body(),
                words.link(),
                notification.createdAt(),
                notification.readAt().orElse(null));
    }
}
