package org.coachconnect.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.coachconnect.platform.SystemClock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the demo data lives its past, because the product's clock is not right then. */
@Readiness
@ApplicationScoped
public class DemoReadiness implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("clock").status(SystemClock.isRight()).build();
    }
}
