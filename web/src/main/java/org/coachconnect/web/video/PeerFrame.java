package org.coachconnect.web.video;

import java.util.UUID;
import org.coachconnect.messaging.RealtimeFrame;

/** The other participant came or went. */
record PeerFrame(State state, UUID personId) implements RealtimeFrame {
    /** As it is written. */
    enum State {
        joined,
        left
    }

    @Override
    public String type() {
        return "peer";
    }
}
