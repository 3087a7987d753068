package org.coachconnect.messaging.persistence;

import java.util.function.BiFunction;
import org.coachconnect.messaging.domain.Conversations;
import org.coachconnect.messaging.domain.InMemoryConversations;
import org.coachconnect.messaging.domain.InMemoryMessages;
import org.coachconnect.messaging.domain.Messages;

class InMemoryConversationsTest extends ConversationsContract {
    private final Conversations conversations = new InMemoryConversations();
    private final Messages messages = new InMemoryMessages();

    @Override
    <T> T inTransaction(BiFunction<Conversations, Messages, T> work) {
        return work.apply(conversations, messages);
    }
}
