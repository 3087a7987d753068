package org.coachconnect.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.coachconnect.platform.NodeDrain;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready from the moment the node was told to stop; it serves on meanwhile, so that nobody is refused. */
@Readiness
@ApplicationScoped
public class DrainCheck implements HealthCheck {
    @Inject
    private NodeDrain drain;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("serving").status(!drain.isDraining()).build();
    }
}
