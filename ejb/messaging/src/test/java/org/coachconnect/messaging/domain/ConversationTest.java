package org.coachconnect.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.messaging.domain.ConversationFixture.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.NotFound;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private final ConversationFixture people = new ConversationFixture();
    private final Conversation conversation = people.conversation();

    @Test
    void countsItsMessagesFromOne() {
        assertThat(List.of(send(people.ana), send(people.nova), send(people.ana)))
                .extracting(Message::sequence)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void whoeverSendsHasReadWhatIsAbove() {
        send(people.nova);
        send(people.ana);
        assertThat(conversation.participant(people.ana).readSequence()).isEqualTo(2);
        assertThat(conversation.participant(people.nova).readSequence()).isEqualTo(1);
    }

    @Test
    void takesTheSendersNameOfToday() {
        conversation.send(people.ana, "Ana K.", Ids.next(), new MessageText("hi"), NOON);
        assertThat(conversation.nameOf(people.ana)).isEqualTo("Ana K.");
    }

    @Test
    void readingNeverGoesBackNorBeyondTheEnd() {
        send(people.ana);
        send(people.ana);
        assertThat(conversation.read(people.nova, 99)).isTrue();
        assertThat(conversation.participant(people.nova).readSequence()).isEqualTo(2);
        assertThat(conversation.read(people.nova, 1)).isFalse();
        assertThat(conversation.participant(people.nova).readSequence()).isEqualTo(2);
    }

    @Test
    void activityNeverGoesBack() {
        conversation.send(people.ana, "Ana", Ids.next(), new MessageText("hi"), NOON.plusSeconds(9));
        conversation.send(people.nova, "Nova", Ids.next(), new MessageText("hi"), NOON.plusSeconds(5));
        assertThat(conversation.lastActivityAt()).isEqualTo(NOON.plus(Duration.ofSeconds(9)));
    }

    @Test
    void doesNotExistForOthers() {
        assertThatThrownBy(() -> send(Ids.next())).isInstanceOf(NotFound.class);
        assertThat(conversation.lastSequence()).isZero();
    }

    @Test
    void needsTwoPeopleAndHasOneKeyForThem() {
        UUID me = Ids.next();
        assertThatThrownBy(() -> Conversation.open(people.organisationId, Map.of(me, "Me"), NOON))
                .isInstanceOf(InvalidRequest.class);
        assertThat(Conversation.membersKey(List.of(people.ana, people.nova)))
                .isEqualTo(Conversation.membersKey(List.of(people.nova, people.ana, people.ana)))
                .isNotEqualTo(Conversation.membersKey(List.of(people.ana, me)));
    }

    private Message send(UUID sender) {
        return conversation.send(sender, "Name", Ids.next(), new MessageText("hi"), NOON);
    }
}
