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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.coachconnect.coaches.DecideVerification;
import org.coachconnect.coaches.VerificationFacade;
import org.coachconnect.coaches.VerificationView;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Verification of coaches by administrators. */
@Path("/admin/verifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class VerificationsResource {
    @Inject
    private RequestCaller caller;

    @EJB
    private VerificationFacade verifications;

    /** @param decision VERIFIED or REJECTED */
    @Schema(name = "VerificationDecision")
    public record Decision(
            @NotNull @Schema(enumeration = {"VERIFIED", "REJECTED"})
            String decision,

            @NotNull @Size(min = 1, max = 1000) String reason) {}

    @GET
    @RolesAllowed("ADMIN")
    @Operation(summary = "Requests of all organisations, oldest first; status is SUBMITTED, VERIFIED or REJECTED")
    @APIResponse(responseCode = "200", description = "A page of requests")
    public Page<VerificationView> list(
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"SUBMITTED", "VERIFIED", "REJECTED"}))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return verifications.requests(caller.get(), status, PageRequest.of(limit, cursor));
    }

    @POST
    @Path("/{coachId}/decision")
    @RolesAllowed("ADMIN")
    @Operation(summary = "Decide on a coach's open request")
    @APIResponse(responseCode = "204", description = "The coach is told")
    @APIResponse(responseCode = "404", description = "No such coach")
    @APIResponse(responseCode = "409", description = "verification-not-submitted: nothing waits for a decision")
    public void decide(@PathParam("coachId") UUID coachId, @Valid @NotNull Decision body) {
        verifications.decide(caller.get(), new DecideVerification(coachId, body.decision(), body.reason()));
    }
}
