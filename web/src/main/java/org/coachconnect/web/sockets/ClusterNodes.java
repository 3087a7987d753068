package org.coachconnect.web.sockets;

import com.hazelcast.cluster.MembershipAdapter;
import com.hazelcast.cluster.MembershipEvent;
import com.hazelcast.core.HazelcastInstance;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** This node and the others: what a node held in the cluster's maps is cleaned up by those that outlive it. */
@ApplicationScoped
public class ClusterNodes {
    private final List<UUID> registrations = new ArrayList<>();
    private volatile String self = "";

    @Inject
    private HazelcastInstance cluster;

    @Resource
    private ManagedExecutorService managedExecutor;

    private Executor executor;

    @SuppressWarnings("NullAway.Init")
    protected ClusterNodes() {}

    @SuppressWarnings("NullAway.Init")
    public ClusterNodes(HazelcastInstance cluster, Executor executor) {
        this.cluster = cluster;
        this.executor = executor;
    }

    @PostConstruct
    void prepare() {
        executor = managedExecutor;
    }

    /** This node's name among the others; the last one when it has left them. */
    public String self() {
        if (cluster.getLifecycleService().isRunning()) {
            self = cluster.getCluster().getLocalMember().getUuid().toString();
        }
        return self;
    }

    /** Has the listener told, on a thread that may take its time, which node is lost. All that are left hear of it. */
    public synchronized void whenLost(Consumer<String> listener) {
        registrations.add(cluster.getCluster().addMembershipListener(new MembershipAdapter() {
            @Override
            public void memberRemoved(MembershipEvent event) {
                String lost = event.getMember().getUuid().toString();
                executor.execute(() -> listener.accept(lost));
            }
        }));
    }

    @PreDestroy
    synchronized void stopListening() {
        if (!cluster.getLifecycleService().isRunning()) {
            return;
        }
        registrations.forEach(cluster.getCluster()::removeMembershipListener);
        registrations.clear();
    }
}
