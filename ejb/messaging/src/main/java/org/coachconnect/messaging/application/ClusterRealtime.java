package org.coachconnect.messaging.application;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.messaging.Realtime;
import org.coachconnect.messaging.RealtimeFrame;

/** Carries frames between the nodes over a topic of the cluster. */
@ApplicationScoped
public class ClusterRealtime implements Realtime {
    private static final String TOPIC = "coachconnect.realtime";

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private HazelcastInstance cluster;

    @SuppressWarnings("NullAway.Init")
    protected ClusterRealtime() {}

    ClusterRealtime(TransactionSynchronizationRegistry transactions, HazelcastInstance cluster) {
        this.transactions = transactions;
        this.cluster = cluster;
    }

    @Override
    public void publish(Set<UUID> personIds, RealtimeFrame frame) {
        String text = FrameJson.write(personIds, frame);
        if (transactions.getTransactionKey() == null) {
            topic().publish(text);
        } else {
            transactions.registerInterposedSynchronization(new AfterCommit(text));
        }
    }

    @Override
    public Subscription subscribe(Listener listener) {
        ITopic<String> topic = topic();
        UUID registration = topic.addMessageListener(message -> FrameJson.read(message.getMessageObject(), listener));
        return () -> topic.removeMessageListener(registration);
    }

    private ITopic<String> topic() {
        return cluster.getTopic(TOPIC);
    }

    private final class AfterCommit implements Synchronization {
        private final String text;

        AfterCommit(String text) {
            this.text = text;
        }

        @Override
        public void beforeCompletion() {
            // Nothing to do: only the outcome counts.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                topic().publish(text);
            }
        }
    }
}
