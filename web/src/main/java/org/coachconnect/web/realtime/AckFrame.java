package org.coachconnect.web.realtime;

import java.util.UUID;
import org.coachconnect.messaging.MessageView;
import org.coachconnect.messaging.RealtimeFrame;

/** A message of this socket is stored. */
record AckFrame(UUID clientId, UUID conversationId, UUID id, long sequence) implements RealtimeFrame {
    static AckFrame of(MessageView message) {
        return new AckFrame(message.clientId(), message.conversationId(), message.id(), message.sequence());
    }

    @Override
    public String type() {
        return "ack";
    }
}
