package org.coachconnect.web.realtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.messaging.Realtime;
import org.coachconnect.messaging.RealtimeFrame;
import org.coachconnect.web.json.ApiJson;

/** Delivers at once to whoever listens. */
final class LocalRealtime implements Realtime {
    private final List<Listener> listeners = new ArrayList<>();

    @Override
    public void publish(Set<UUID> personIds, RealtimeFrame frame) {
        try {
            String json = ApiJson.get().writeValueAsString(frame);
            listeners.forEach(listener -> listener.onFrame(personIds, json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Subscription subscribe(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
