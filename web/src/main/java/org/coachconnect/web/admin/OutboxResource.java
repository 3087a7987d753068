package org.coachconnect.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.coachconnect.outbox.OutboxBacklog;
import org.coachconnect.outbox.OutboxRows;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events on their way to the broker. */
@Path("/admin/outbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class OutboxResource {
    @EJB
    private OutboxRows outbox;

    @GET
    @RolesAllowed("ADMIN")
    @Operation(summary = "How many events wait for the broker, since when, and how often they were tried")
    public OutboxBacklog backlog() {
        return outbox.backlog();
    }
}
