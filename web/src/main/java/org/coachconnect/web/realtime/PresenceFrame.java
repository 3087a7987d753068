package org.coachconnect.web.realtime;

import java.util.UUID;
import org.coachconnect.messaging.RealtimeFrame;

/** Somebody whom the receiver talks with came or went. */
record PresenceFrame(UUID personId, boolean online) implements RealtimeFrame {
    @Override
    public String type() {
        return "presence";
    }
}
