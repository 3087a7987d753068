package org.coachconnect.web.coaches;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.coachconnect.coaches.ChangeOffering;
import org.coachconnect.coaches.CoachFacade;
import org.coachconnect.coaches.CreateOffering;
import org.coachconnect.coaches.OfferingView;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.Page;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller sells as a coach. */
@Path("/coaches/me/offerings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Coaches")
public class OfferingsResource {
    @Inject
    private RequestCaller caller;

    @EJB
    private CoachFacade coaches;

    /** Times in minutes, except windowDays: how many days ahead a session can be booked. */
    public record NewOffering(
            @NotNull @Size(min = 1, max = 100) String title,
            @NotNull @Size(min = 1, max = 60) String game,
            @NotNull @Min(15) @Max(480) Integer durationMinutes,
            @NotNull Money price,
            @NotNull Boolean instantBooking,
            @NotNull @Min(0) @Max(240) Integer bufferBeforeMinutes,
            @NotNull @Min(0) @Max(240) Integer bufferAfterMinutes,
            @NotNull @Min(0) @Max(43_200) Integer minimumNoticeMinutes,
            @NotNull @Min(1) @Max(365) Integer windowDays) {}

    /** What is missing stays as it is. */
    public record ChangedOffering(
            @Size(min = 1, max = 100) @Nullable String title,
            @Size(min = 1, max = 60) @Nullable String game,
            @Min(15) @Max(480) @Nullable Integer durationMinutes,
            @Nullable Money price,
            @Nullable Boolean instantBooking,
            @Min(0) @Max(240) @Nullable Integer bufferBeforeMinutes,
            @Min(0) @Max(240) @Nullable Integer bufferAfterMinutes,
            @Min(0) @Max(43_200) @Nullable Integer minimumNoticeMinutes,
            @Min(1) @Max(365) @Nullable Integer windowDays) {}

    @GET
    @RolesAllowed("COACH")
    @Operation(summary = "My offerings, archived ones included, oldest first")
    @APIResponse(responseCode = "200", description = "All of them on one page")
    public Page<OfferingView> list() {
        return new Page<>(coaches.offerings(caller.get()), null);
    }

    @POST
    @RolesAllowed("COACH")
    @Operation(summary = "Put a kind of session on sale")
    @APIResponse(
            responseCode = "201",
            description = "The offering",
            content = @Content(schema = @Schema(implementation = OfferingView.class)))
    @APIResponse(responseCode = "400", description = "Fields that cannot be used")
    public Response add(@Valid @NotNull NewOffering body) {
        OfferingView offering = coaches.addOffering(
                caller.get(),
                new CreateOffering(
                        body.title(),
                        body.game(),
                        body.durationMinutes(),
                        body.price(),
                        body.instantBooking(),
                        body.bufferBeforeMinutes(),
                        body.bufferAfterMinutes(),
                        body.minimumNoticeMinutes(),
                        body.windowDays()));
        return Response.status(Response.Status.CREATED).entity(offering).build();
    }

    @PATCH
    @Path("/{offeringId}")
    @RolesAllowed("COACH")
    @Operation(summary = "Change an offering; bookings made keep their terms")
    @APIResponse(responseCode = "200", description = "The offering as it is now")
    @APIResponse(responseCode = "404", description = "None of mine on sale")
    public OfferingView change(@PathParam("offeringId") UUID offeringId, @Valid @NotNull ChangedOffering body) {
        return coaches.changeOffering(
                caller.get(),
                offeringId,
                new ChangeOffering(
                        body.title(),
                        body.game(),
                        body.durationMinutes(),
                        body.price(),
                        body.instantBooking(),
                        body.bufferBeforeMinutes(),
                        body.bufferAfterMinutes(),
                        body.minimumNoticeMinutes(),
                        body.windowDays()));
    }

    @DELETE
    @Path("/{offeringId}")
    @RolesAllowed("COACH")
    @Operation(summary = "Take an offering off sale for good; its bookings stay")
    @APIResponse(responseCode = "204", description = "It is archived")
    @APIResponse(responseCode = "404", description = "None of mine")
    public void archive(@PathParam("offeringId") UUID offeringId) {
        coaches.archiveOffering(caller.get(), offeringId);
    }
}
