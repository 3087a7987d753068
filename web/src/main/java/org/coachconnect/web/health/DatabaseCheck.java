package org.coachconnect.web.health;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.coachconnect.replica.Replica;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Without the database no request can be answered, so the node is not ready; the broker may be gone, events wait. The replica
 * may be gone too: then all reads go to the primary.
 */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {
    private static final int TIMEOUT_SECONDS = 2;

    @Resource(lookup = "jdbc/coachconnect")
    private DataSource database;

    @EJB
    private Replica replica;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
        if (replica.isConfigured()) {
            answer.withData("replicaUsable", replica.isUsable());
        }
        try (Connection connection = database.getConnection()) {
            return answer.status(connection.isValid(TIMEOUT_SECONDS)).build();
        } catch (SQLException e) {
            return answer.down()
                    .withData("cause", e.getClass().getSimpleName())
                    .withData("sqlState", String.valueOf(e.getSQLState()))
                    .build();
        }
    }
}
