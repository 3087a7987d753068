package org.coachconnect.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.coachconnect.deadletters.DeadLetter;
import org.coachconnect.deadletters.DeadLetters;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events that no consumer could digest. */
@Path("/admin/dead-letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class DeadLettersResource {
    @EJB
    private DeadLetters deadLetters;

    @GET
    @RolesAllowed("ADMIN")
    @Operation(summary = "The oldest 100 dead letters, with their events")
    public Page<DeadLetter> list() {
        return new Page<>(deadLetters.list(PageRequest.MAX_LIMIT), null);
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed("ADMIN")
    @Operation(summary = "Publish a dead letter on its topic again; consumers that had digested it pass it over")
    @APIResponse(responseCode = "204", description = "Published")
    @APIResponse(responseCode = "404", description = "No such dead letter (any more)")
    public void replay(@PathParam("id") String id) {
        deadLetters.replay(id);
    }
}
