package org.coachconnect.notifications.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.notifications.application.NotificationsFixture.ORGANISATION;
import static org.coachconnect.notifications.application.NotificationsFixture.PLAYER;

import java.util.Set;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Role;
import org.coachconnect.notifications.InboxView;
import org.coachconnect.notifications.NotificationView;
import org.coachconnect.notifications.domain.NoticeKind;
import org.coachconnect.notifications.domain.Notification;
import org.junit.jupiter.api.Test;

class NotificationFacadeBeanTest {
    private final NotificationsFixture fixture = new NotificationsFixture();
    private final NotificationFacadeBean facade = new NotificationFacadeBean(fixture.inbox, fixture.clock);
    private final Caller player = caller(PLAYER);

    @Test
    void pagesFromTheNewestBackwards() {
        for (int i = 1; i <= 3; i++) {
            add("title " + i);
        }

        InboxView first = facade.inbox(player, new PageRequest(2, null));
        InboxView second = facade.inbox(player, new PageRequest(2, first.nextCursor()));

        assertThat(first.items().stream().map(NotificationView::title)).containsExactly("title 3", "title 2");
        assertThat(second.items().stream().map(NotificationView::title)).containsExactly("title 1");
        assertThat(first.unread()).isEqualTo(3);
        assertThat(second.nextCursor()).isNull();
    }

    @Test
    void readsOneOrAll() {
        Notification one = add("one");
        add("two");

        facade.markRead(player, one.id());
        facade.markRead(player, one.id());
        assertThat(facade.inbox(player, PageRequest.first()).unread()).isEqualTo(1);

        facade.markAllRead(player);
        assertThat(facade.inbox(player, PageRequest.first()).unread()).isZero();
        assertThat(one.readAt()).contains(fixture.clock.instant());
    }

    @Test
    void somebodyElsesItemIsNotThere() {
        Notification one = add("one");
        Caller other = caller(Ids.next());

        assertThatThrownBy(() -> facade.markRead(other, one.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> facade.markRead(player, Ids.next())).isInstanceOf(NotFound.class);
        assertThat(facade.inbox(other, PageRequest.first()).items()).isEmpty();
    }

    @Test
    void refusesACursorItDidNotGive() {
        assertThatThrownBy(() -> facade.inbox(player, new PageRequest(2, "bm9wZQ")))
                .isInstanceOf(InvalidRequest.class);
    }

    private Notification add(String title) {
        Notification notification = new Notification(
                ORGANISATION,
                PLAYER,
                NoticeKind.BOOKING_CONFIRMED,
                Ids.next(),
                new Notification.Words(title, "body", "/bookings/1"),
                fixture.clock.instant());
        fixture.inbox.add(notification);
        return notification;
    }

    private static Caller caller(UUID person) {
        return new Caller(person, ORGANISATION, "ana", Set.of(Role.PLAYER));
    }
}
