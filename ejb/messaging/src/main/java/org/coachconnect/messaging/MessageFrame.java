package org.coachconnect.messaging;

import java.time.Instant;
import java.util.UUID;

/** A message was sent; the fields are those of {@link MessageView}. */
public record MessageFrame(
        UUID id,
        UUID conversationId,
        long sequence,
        UUID senderId,
        String senderName,
        UUID clientId,
        String body,
        Instant sentAt)
        implements RealtimeFrame {
    public static MessageFrame of(MessageView message) {
        return new MessageFrame(
                message.id(),
                message.conversationId(),
                message.sequence(),
                message.senderId(),
                message.senderName(),
                message.clientId(),
                message.body(),
                message.sentAt());
    }

    @Override
    public String type() {
        return "message";
    }
}
