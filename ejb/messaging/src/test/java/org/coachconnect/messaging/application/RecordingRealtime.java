package org.coachconnect.messaging.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.messaging.Realtime;
import org.coachconnect.messaging.RealtimeFrame;

/** Keeps the frames for the test to look at. */
final class RecordingRealtime implements Realtime {
    record Published(Set<UUID> personIds, RealtimeFrame frame) {}

    final List<Published> published = new ArrayList<>();

    @Override
    public void publish(Set<UUID> personIds, RealtimeFrame frame) {
        published.add(new Published(personIds, frame));
    }

    @Override
    public Subscription subscribe(Listener listener) {
        throw new UnsupportedOperationException("Nobody listens in these tests");
    }
}
