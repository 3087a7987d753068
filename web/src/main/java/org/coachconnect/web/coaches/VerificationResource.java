package org.coachconnect.web.coaches;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.coachconnect.coaches.VerificationFacade;
import org.coachconnect.coaches.VerificationView;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's wish to be verified as a coach. */
@Path("/coaches/me/verification")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Coaches")
public class VerificationResource {
    @Inject
    private RequestCaller caller;

    @EJB
    private VerificationFacade verifications;

    /** @param evidence web addresses of what proves rank or identity */
    @Schema(name = "NewVerification")
    public record Submission(
            @NotNull @Size(min = 1, max = 10) List<@NotNull @Size(max = 500) String> evidence) {}

    @POST
    @RolesAllowed("COACH")
    @Operation(summary = "Ask to be verified")
    @APIResponse(
            responseCode = "202",
            description = "An administrator will decide",
            content = @Content(schema = @Schema(implementation = VerificationView.class)))
    @APIResponse(responseCode = "409", description = "verification-pending: a request waits already")
    public Response submit(@Valid @NotNull Submission body) {
        VerificationView request = verifications.submit(caller.get(), body.evidence());
        return Response.accepted(request).build();
    }

    @GET
    @RolesAllowed("COACH")
    @Operation(summary = "My latest request and what became of it")
    @APIResponse(responseCode = "200", description = "The request")
    @APIResponse(responseCode = "404", description = "I have not asked yet")
    public VerificationView latest() {
        return verifications.mine(caller.get());
    }
}
