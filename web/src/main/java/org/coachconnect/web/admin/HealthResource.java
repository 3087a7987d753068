package org.coachconnect.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The readiness of the node that answers; {@code /health} itself is for balancers and not to be had from outside. */
@Path("/admin/health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class HealthResource {
    @Inject
    @Readiness
    private Instance<HealthCheck> checks;

    /**
     * @param name of the part
     * @param causes what the check tells about itself, each as {@code name: value}
     */
    public record PartHealth(String name, boolean up, List<String> causes) {
        static PartHealth of(HealthCheckResponse answer) {
            return new PartHealth(
                    answer.getName(),
                    answer.getStatus() == HealthCheckResponse.Status.UP,
                    answer.getData().orElse(Map.of()).entrySet().stream()
                            .map(told -> told.getKey() + ": " + told.getValue())
                            .sorted()
                            .toList());
        }
    }

    @GET
    @RolesAllowed("ADMIN")
    @Operation(summary = "What each part of this node says about its health, with causes")
    public List<PartHealth> parts() {
        return checks.stream()
                .map(HealthCheck::call)
                .map(PartHealth::of)
                .sorted(Comparator.comparing(PartHealth::name))
                .toList();
    }
}
