package org.coachconnect.messaging;

import java.util.UUID;

/** Somebody has read a conversation up to a sequence. */
public record ReadFrame(UUID conversationId, UUID personId, long sequence) implements RealtimeFrame {
    @Override
    public String type() {
        return "read";
    }
}
