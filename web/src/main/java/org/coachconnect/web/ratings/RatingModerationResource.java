package org.coachconnect.web.ratings;

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
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.ratings.ModerationFacade;
import org.coachconnect.ratings.ReportView;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Moderation of ratings. */
@Path("/admin/ratings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class RatingModerationResource {
    @Inject
    private RequestCaller caller;

    @EJB
    private ModerationFacade moderation;

    /** @param reason kept for the record */
    @Schema(name = "HideRating")
    public record Hide(@NotNull @Size(min = 1, max = 1000) String reason) {}

    @GET
    @Path("/reports")
    @RolesAllowed("ADMIN")
    @Operation(summary = "Reports that wait for a decision, of all organisations, oldest first")
    @APIResponse(responseCode = "200", description = "A page of reports with their ratings")
    public Page<ReportView> reports(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return moderation.reports(caller.get(), PageRequest.of(limit, cursor));
    }

    @POST
    @Path("/{id}/hide")
    @RolesAllowed("ADMIN")
    @Operation(summary = "Take a rating out of sight and out of the coach's sums; closes its reports")
    @APIResponse(responseCode = "204", description = "It is hidden")
    @APIResponse(responseCode = "404", description = "No such rating")
    public void hide(@PathParam("id") UUID id, @Valid @NotNull Hide body) {
        moderation.hide(caller.get(), id, body.reason());
    }

    @POST
    @Path("/{id}/keep")
    @RolesAllowed("ADMIN")
    @Operation(summary = "Leave a rating as it is; closes its reports")
    @APIResponse(responseCode = "204", description = "Its reports are dismissed")
    @APIResponse(responseCode = "404", description = "No such rating")
    public void keep(@PathParam("id") UUID id) {
        moderation.keep(caller.get(), id);
    }
}
