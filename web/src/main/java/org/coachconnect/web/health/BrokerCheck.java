package org.coachconnect.web.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.coachconnect.kernel.Scope;
import org.coachconnect.outbox.OutboxBacklog;
import org.coachconnect.outbox.OutboxRelay;
import org.coachconnect.outbox.OutboxRows;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells of the broker as the relay last met it; without it events wait in the outbox, so the node stays ready. */
@Readiness
@ApplicationScoped
public class BrokerCheck implements HealthCheck {
    @EJB
    private OutboxRelay relay;

    @EJB
    private OutboxRows outbox;

    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("broker").up().withData("reachable", relay.reachesBroker());
        OutboxBacklog backlog;
        try {
            backlog = Scope.platform(outbox::backlog);
        } catch (RuntimeException e) {
            // The database check has the cause.
            return answer.build();
        }
        answer.withData("eventsWaiting", backlog.waiting());
        if (backlog.oldestAt() != null) {
            answer.withData(
                    "oldestWaitsSeconds",
                    Duration.between(backlog.oldestAt(), clock.instant()).toSeconds());
        }
        return answer.build();
    }
}
