package org.coachconnect.events.messaging;

import java.util.List;
import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** A chat message was stored; its text stays in messaging. */
public record MessageSent(
        UUID messageId, UUID conversationId, UUID senderId, String senderName, List<UUID> recipientIds, long sequence)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return conversationId;
    }
}
