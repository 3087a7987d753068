package org.coachconnect.messaging.application;

import java.util.UUID;
import org.coachconnect.messaging.ConversationView;
import org.coachconnect.messaging.MessageView;
import org.coachconnect.messaging.ParticipantView;
import org.coachconnect.messaging.domain.Conversation;
import org.coachconnect.messaging.domain.Message;
import org.jspecify.annotations.Nullable;

/** Turns entities into what leaves the context. */
final class Views {
    private Views() {}

    static ConversationView conversation(Conversation conversation, @Nullable Message newest, UUID viewer) {
        long read = conversation.participant(viewer).readSequence();
        return new ConversationView(
                conversation.id(),
                conversation.participants().stream()
                        .map(p -> new ParticipantView(p.personId(), p.displayName()))
                        .toList(),
                conversation.lastSequence(),
                read,
                conversation.lastSequence() - read,
                newest == null ? null : message(conversation, newest),
                conversation.lastActivityAt());
    }

    static MessageView message(Conversation conversation, Message message) {
        return new MessageView(
                message.id(),
                message.conversationId(),
                message.sequence(),
                message.senderId(),
                conversation.nameOf(message.senderId()),
                message.clientId(),
                message.body(),
                message.sentAt());
    }
}
