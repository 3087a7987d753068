package org.coachconnect.web.realtime;

import java.util.UUID;
import org.coachconnect.messaging.RealtimeFrame;

/** Somebody is writing; holds for a few seconds. */
record TypingFrame(UUID conversationId, UUID personId, String displayName) implements RealtimeFrame {
    @Override
    public String type() {
        return "typing";
    }
}
