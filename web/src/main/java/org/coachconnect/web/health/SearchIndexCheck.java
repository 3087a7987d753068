package org.coachconnect.web.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.coachconnect.search.IndexStatus;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A node whose index is still being filled would find too little, so it is not ready; one that is behind is. */
@Readiness
@ApplicationScoped
public class SearchIndexCheck implements HealthCheck {
    @EJB
    private IndexStatus index;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search index")
                .status(index.isComplete())
                .withData("complete", index.isComplete())
                .withData("follows", index.follows())
                .build();
    }
}
