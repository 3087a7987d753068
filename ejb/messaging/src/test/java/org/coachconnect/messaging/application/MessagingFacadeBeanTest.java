package org.coachconnect.messaging.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.events.messaging.MessageSent;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Role;
import org.coachconnect.messaging.ConversationView;
import org.coachconnect.messaging.MarkRead;
import org.coachconnect.messaging.MessageFrame;
import org.coachconnect.messaging.MessageView;
import org.coachconnect.messaging.MessagingFacade;
import org.coachconnect.messaging.OpenConversation;
import org.coachconnect.messaging.ParticipantView;
import org.coachconnect.messaging.ReadFrame;
import org.coachconnect.messaging.ReadHistory;
import org.coachconnect.messaging.SendMessage;
import org.coachconnect.messaging.SentMessage;
import org.coachconnect.messaging.domain.InMemoryConversations;
import org.coachconnect.messaging.domain.InMemoryMessages;
import org.coachconnect.testing.RecordingOutbox;
import org.coachconnect.testing.SettableClock;
import org.junit.jupiter.api.Test;

class MessagingFacadeBeanTest {
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final RecordingRealtime realtime = new RecordingRealtime();
    private final SettableClock clock = SettableClock.at("2026-03-01T12:00:00Z");
    private final MessagingFacade messaging =
            new MessagingFacadeBean(new InMemoryConversations(), new InMemoryMessages(), realtime, outbox, clock);

    private final UUID organisation = Ids.next();
    private final Caller ana = caller("Ana");
    private final Caller nova = caller("Nova");
    private final Caller rex = caller("Rex");

    @Test
    void thePeopleOfManyBookingsHaveOneConversation() {
        assertThat(open(ana, nova).id())
                .isEqualTo(open(nova, ana).id())
                .isNotEqualTo(open(ana, rex).id());
    }

    @Test
    void aMessageIsStoredToldAndPushedToAllDevicesOfBoth() {
        UUID conversation = open(ana, nova).id();

        MessageView sent = send(ana, conversation, Ids.next(), "gl hf").message();

        assertThat(sent.sequence()).isEqualTo(1);
        assertThat(outbox.events(MessageSent.class))
                .containsExactly(
                        new MessageSent(sent.id(), conversation, ana.personId(), "Ana", List.of(nova.personId()), 1));
        assertThat(realtime.published)
                .containsExactly(new RecordingRealtime.Published(
                        Set.of(ana.personId(), nova.personId()), MessageFrame.of(sent)));
    }

    @Test
    void aRepeatedClientIdIsTheFirstMessageAndToldOnce() {
        UUID conversation = open(ana, nova).id();
        UUID clientId = Ids.next();
        SentMessage first = send(ana, conversation, clientId, "gl hf");
        SentMessage again = send(ana, conversation, clientId, "gl hf");
        SentMessage fromNova = send(nova, conversation, clientId, "you too");

        assertThat(again.repeated()).isTrue();
        assertThat(again.message()).isEqualTo(first.message());
        assertThat(fromNova.message().sequence()).isEqualTo(2);
        assertThat(outbox.events()).hasSize(2);
        assertThat(realtime.published).hasSize(2);
    }

    @Test
    void toOthersAConversationDoesNotExist() {
        UUID conversation = open(ana, nova).id();
        assertThatThrownBy(() -> send(rex, conversation, Ids.next(), "hi")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> messaging.history(rex, new ReadHistory(conversation, null, null, 10)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> messaging.missed(rex, conversation, 0, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> messaging.read(rex, new MarkRead(conversation, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> messaging.otherParticipants(rex, conversation)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> messaging.conversation(rex, Ids.next())).isInstanceOf(NotFound.class);
        assertThat(messaging.conversations(rex, PageRequest.first()).items()).isEmpty();
    }

    @Test
    void theListShowsTheNewestActivityFirstWithWhatIsUnread() {
        UUID quiet = open(ana, rex).id();
        clock.advance(Duration.ofMinutes(1));
        UUID busy = open(ana, nova).id();
        clock.advance(Duration.ofMinutes(1));
        send(nova, busy, Ids.next(), "one");
        send(nova, busy, Ids.next(), "two");

        List<ConversationView> list =
                messaging.conversations(ana, PageRequest.first()).items();

        assertThat(list).extracting(ConversationView::id).containsExactly(busy, quiet);
        assertThat(list).extracting(ConversationView::unreadCount).containsExactly(2L, 0L);
        assertThat(list.get(0).lastMessage()).extracting(MessageView::body).isEqualTo("two");
        assertThat(list.get(1).lastMessage()).isNull();
    }

    @Test
    void theListIsPaged() {
        UUID first = open(ana, rex).id();
        clock.advance(Duration.ofMinutes(1));
        UUID second = open(ana, nova).id();

        Page<ConversationView> page = messaging.conversations(ana, PageRequest.of(1, null));
        Page<ConversationView> next = messaging.conversations(ana, PageRequest.of(1, page.nextCursor()));

        assertThat(page.items()).extracting(ConversationView::id).containsExactly(second);
        assertThat(next.items()).extracting(ConversationView::id).containsExactly(first);
        assertThat(next.nextCursor()).isNull();
        assertThatThrownBy(() -> messaging.conversations(ana, PageRequest.of(1, "bm9wZQ")))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void historyIsReadBothWaysWithoutGaps() {
        UUID conversation = open(ana, nova).id();
        for (int i = 1; i <= 5; i++) {
            send(ana, conversation, Ids.next(), "m" + i);
        }

        Page<MessageView> newest = messaging.history(nova, new ReadHistory(conversation, null, null, 2));
        Page<MessageView> older =
                messaging.history(nova, new ReadHistory(conversation, Long.valueOf(newest.nextCursor()), null, 2));
        Page<MessageView> after = messaging.history(nova, new ReadHistory(conversation, null, 1L, 2));

        assertThat(newest.items()).extracting(MessageView::body).containsExactly("m5", "m4");
        assertThat(older.items()).extracting(MessageView::body).containsExactly("m3", "m2");
        assertThat(after.items()).extracting(MessageView::body).containsExactly("m3", "m2");
        assertThat(after.nextCursor()).isEqualTo("3");
        assertThat(messaging.missed(nova, conversation, 3, 10))
                .extracting(MessageView::body)
                .containsExactly("m4", "m5");
    }

    @Test
    void readingIsToldOnceAndNeverGoesBack() {
        UUID conversation = open(ana, nova).id();
        send(ana, conversation, Ids.next(), "one");
        realtime.published.clear();

        messaging.read(nova, new MarkRead(conversation, 1));
        messaging.read(nova, new MarkRead(conversation, 1));
        messaging.read(nova, new MarkRead(conversation, 0));

        assertThat(realtime.published)
                .extracting(RecordingRealtime.Published::frame)
                .containsExactly(new ReadFrame(conversation, nova.personId(), 1));
        assertThat(messaging.conversation(nova, conversation).unreadCount()).isZero();
    }

    @Test
    void partnersAreThoseOneSharesAConversationWith() {
        UUID conversation = open(ana, nova).id();
        assertThat(messaging.partners(ana.personId())).containsExactly(nova.personId());
        assertThat(messaging.otherParticipants(ana, conversation)).containsExactly(nova.personId());
        assertThat(messaging.partners(rex.personId())).isEmpty();
    }

    private ConversationView open(Caller one, Caller other) {
        return messaging.open(new OpenConversation(
                organisation,
                List.of(
                        new ParticipantView(one.personId(), one.displayName()),
                        new ParticipantView(other.personId(), other.displayName()))));
    }

    private SentMessage send(Caller sender, UUID conversation, UUID clientId, String body) {
        return messaging.send(sender, new SendMessage(conversation, clientId, body));
    }

    private Caller caller(String name) {
        return new Caller(Ids.next(), organisation, name, Set.of(Role.PLAYER));
    }
}
