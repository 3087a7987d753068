package org.coachconnect.messaging.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.messaging.domain.ConversationFixture.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.coachconnect.kernel.Ids;
import org.coachconnect.messaging.domain.Conversation;
import org.coachconnect.messaging.domain.ConversationFixture;
import org.coachconnect.messaging.domain.Conversations;
import org.coachconnect.messaging.domain.Message;
import org.coachconnect.messaging.domain.MessageText;
import org.coachconnect.messaging.domain.Messages;
import org.coachconnect.messaging.domain.Participant;
import org.junit.jupiter.api.Test;

/** What both the fake and PostgreSQL must do. */
abstract class ConversationsContract {
    final ConversationFixture people = new ConversationFixture();

    /** Runs work in a transaction in the scope of the fixture's organisation. */
    abstract <T> T inTransaction(BiFunction<Conversations, Messages, T> work);

    @Test
    void thereIsOneConversationOfTheSamePeople() {
        UUID first = open(people.conversation());
        UUID second = open(people.conversation());
        assertThat(second).isEqualTo(first);
        assertThat(found(first).participants())
                .extracting(Participant::displayName)
                .containsExactlyInAnyOrder("Ana", "Nova");
    }

    @Test
    void theSamePeopleInAnotherOrganisationTalkElsewhere() {
        UUID first = open(people.conversation());
        Conversation elsewhere = Conversation.open(Ids.next(), Map.of(people.ana, "Ana", people.nova, "Nova"), NOON);
        assertThat(elsewhere.membersKey()).isEqualTo(found(first).membersKey());
        assertThat(elsewhere.id()).isNotEqualTo(first);
    }

    @Test
    void messagesAreFoundByClientIdAndInOrder() {
        UUID id = open(people.conversation());
        UUID clientId = Ids.next();
        send(id, people.ana, clientId, "one");
        send(id, people.nova, Ids.next(), "two");
        send(id, people.ana, Ids.next(), "three");

        assertThat(findSent(id, people.ana, clientId)).map(Message::body).contains("one");
        assertThat(findSent(id, people.nova, clientId)).isEmpty();
        assertThat(messages(m -> m.before(id, 3, 10))).extracting(Message::body).containsExactly("two", "one");
        assertThat(messages(m -> m.after(id, 1, 1))).extracting(Message::body).containsExactly("two");
    }

    @Test
    void countersAndReadStateAreKept() {
        UUID id = open(people.conversation());
        send(id, people.ana, Ids.next(), "one");
        inTransaction((c, m) -> c.lock(id).orElseThrow().read(people.nova, 1));

        Conversation found = found(id);

        assertThat(found.lastSequence()).isEqualTo(1);
        assertThat(found.participant(people.nova).readSequence()).isEqualTo(1);
        assertThat(messages(m -> m.newestOf(List.of(found))))
                .extracting(Message::body)
                .containsExactly("one");
        assertThat(messages(m -> m.newestOf(List.of()))).isEmpty();
    }

    @Test
    void conversationsAreListedByActivityAndPagedByPosition() {
        UUID older = open(with("Kim", NOON.minusSeconds(60)));
        UUID newer = open(with("Lee", NOON));
        UUID sameTime = open(with("Mia", NOON));
        List<UUID> all = inTransaction((c, m) ->
                c.newestOf(people.ana, null, 10).stream().map(Conversation::id).toList());
        assertThat(all).containsExactly(sameTime, newer, older);

        List<Conversation> rest =
                inTransaction((c, m) -> c.newestOf(people.ana, new Conversations.Position(NOON, sameTime), 10));
        assertThat(rest).extracting(Conversation::id).containsExactly(newer, older);
        assertThat(rest.get(0).participants()).hasSize(2);
    }

    @Test
    void partnersAreThoseOfAllConversations() {
        UUID kim = Ids.next();
        open(people.conversation());
        open(Conversation.open(people.organisationId, Map.of(people.ana, "Ana", kim, "Kim"), NOON));
        assertThat(partners(people.ana)).containsExactlyInAnyOrder(people.nova, kim);
        assertThat(partners(Ids.next())).isEmpty();
    }

    Conversation with(String name, Instant at) {
        return Conversation.open(people.organisationId, Map.of(people.ana, "Ana", Ids.next(), name), at);
    }

    UUID open(Conversation conversation) {
        return inTransaction((c, m) -> c.addOrFind(conversation).id());
    }

    void send(UUID conversationId, UUID sender, UUID clientId, String body) {
        inTransaction((c, m) -> {
            Message message =
                    c.lock(conversationId).orElseThrow().send(sender, "Name", clientId, new MessageText(body), NOON);
            m.add(message);
            return message;
        });
    }

    Conversation found(UUID id) {
        return inTransaction((c, m) -> c.find(id).orElseThrow());
    }

    List<Message> messages(Function<Messages, List<Message>> query) {
        return inTransaction((c, m) -> query.apply(m));
    }

    private Optional<Message> findSent(UUID conversationId, UUID sender, UUID clientId) {
        return inTransaction((c, m) -> m.findSent(conversationId, sender, clientId));
    }

    private Set<UUID> partners(UUID personId) {
        return inTransaction((c, m) -> c.partnersOf(personId));
    }
}
