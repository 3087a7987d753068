package org.coachconnect.web.health;

import com.hazelcast.core.HazelcastInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** A node whose cluster member has stopped is alone and stays so until it is started again. */
@Liveness
@Readiness
@ApplicationScoped
public class ClusterCheck implements HealthCheck {
    @Inject
    private HazelcastInstance member;

    @Override
    public HealthCheckResponse call() {
        boolean running = member.getLifecycleService().isRunning();
        return HealthCheckResponse.named("cluster")
                .status(running)
                .withData("members", running ? member.getCluster().getMembers().size() : 0)
                .build();
    }
}
