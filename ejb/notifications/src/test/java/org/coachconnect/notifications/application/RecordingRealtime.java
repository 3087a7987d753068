package org.coachconnect.notifications.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.messaging.Realtime;
import org.coachconnect.messaging.RealtimeFrame;

/** Keeps the frames that would go to open sockets. */
final class RecordingRealtime implements Realtime {
    final List<RealtimeFrame> frames = new ArrayList<>();

    @Override
    public void publish(Set<UUID> personIds, RealtimeFrame frame) {
        frames.add(frame);
    }

    @Override
    public Subscription subscribe(Listener listener) {
        return () -> {};
    }
}
