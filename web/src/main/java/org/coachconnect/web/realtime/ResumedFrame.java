package org.coachconnect.web.realtime;

import java.util.UUID;
import org.coachconnect.messaging.RealtimeFrame;

/**
 * A resume is through.
 *
 * @param sequence up to where messages were sent
 * @param complete false when more are missing: resume again from {@code sequence}
 */
record ResumedFrame(UUID conversationId, long sequence, boolean complete) implements RealtimeFrame {
    @Override
    public String type() {
        return "resumed";
    }
}
