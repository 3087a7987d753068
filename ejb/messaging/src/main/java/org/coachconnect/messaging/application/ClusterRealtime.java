package org.coachconnect.messaging.application;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.coachconnect.messaging.Realtime;
import org.coachconnect.messaging.RealtimeFrame;
import org.coachconnect.platform.AfterCommit;
import org.coachconnect.platform.ClusterMemory;

/** Carries frames between the nodes over a topic of the cluster; while that does not answer, within this node. */
@ApplicationScoped
public class ClusterRealtime implements Realtime {
    private static final String TOPIC = "coachconnect.realtime";

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    @Inject
    private AfterCommit afterCommit;

    @Inject
    private ClusterMemory cluster;

    @Override
    public void publish(Set<UUID> personIds, RealtimeFrame frame) {
        String text = FrameJson.write(personIds, frame);
        afterCommit.orNow(() -> publish(text));
    }

    private void publish(String text) {
        boolean published = cluster.askOr(
                member -> {
                    topic(member).publish(text);
                    return true;
                },
                () -> false);
        if (!published) {
            listeners.forEach(listener -> FrameJson.read(text, listener));
        }
    }

    @Override
    public Subscription subscribe(Listener listener) {
        UUID registration = cluster.ask(member ->
                topic(member).addMessageListener(message -> FrameJson.read(message.getMessageObject(), listener)));
        listeners.add(listener);
        return () -> {
            listeners.remove(listener);
            cluster.askOr(member -> topic(member).removeMessageListener(registration), () -> false);
        };
    }

    private static ITopic<String> topic(HazelcastInstance member) {
        return member.getTopic(TOPIC);
    }
}
