package org.coachconnect.web.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.coachconnect.search.SearchFacade;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A node that was just started finds nobody until its index has been filled; it is not asked before. */
@Readiness
@ApplicationScoped
public class SearchCheck implements HealthCheck {
    @EJB
    private SearchFacade search;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search").status(search.isComplete()).build();
    }
}
