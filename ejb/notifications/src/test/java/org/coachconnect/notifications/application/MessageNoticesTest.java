package org.coachconnect.notifications.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.notifications.application.NotificationsFixture.COACH;
import static org.coachconnect.notifications.application.NotificationsFixture.PLAYER;

import java.util.List;
import java.util.UUID;
import org.coachconnect.events.messaging.MessageSent;
import org.coachconnect.kernel.Ids;
import org.junit.jupiter.api.Test;

class MessageNoticesTest {
    private static final UUID CONVERSATION = new UUID(0, 7);

    private final NotificationsFixture fixture = new NotificationsFixture();
    private final MessageNotices notices = new MessageNotices(fixture, fixture.notifier);

    @Test
    void manyMessagesAreOneItem() {
        send(1);
        send(2);

        assertThat(fixture.inboxOf(COACH)).singleElement().satisfies(item -> {
            assertThat(item.words().title()).isEqualTo("ana hat dir geschrieben");
            assertThat(item.words().link()).isEqualTo("/conversations/" + CONVERSATION);
        });
        assertThat(fixture.inboxOf(PLAYER)).isEmpty();
        assertThat(fixture.mails.all()).isEmpty();
    }

    @Test
    void whatWasReadStays() {
        send(1);
        fixture.inbox.markAllRead(COACH, fixture.clock.instant());
        send(2);

        assertThat(fixture.inboxOf(COACH)).hasSize(2);
        assertThat(fixture.inbox.countUnread(COACH)).isEqualTo(1);
    }

    private void send(long sequence) {
        notices.sent(
                fixture.event(),
                new MessageSent(Ids.next(), CONVERSATION, PLAYER, "ana", List.of(COACH, PLAYER), sequence));
    }
}
