package org.coachconnect.web.ratings;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.coachconnect.kernel.Page;
import org.coachconnect.ratings.ChangeRating;
import org.coachconnect.ratings.RateableSession;
import org.coachconnect.ratings.RatingFacade;
import org.coachconnect.ratings.RatingView;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happens to a rating after it was given. */
@Path("/ratings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Ratings")
public class RatingsResource {
    @Inject
    private RequestCaller caller;

    @EJB
    private RatingFacade ratings;

    /** What is missing stays as it is. */
    public record ChangedRating(
            @Min(1) @Max(5) @Nullable Integer stars,
            @Valid @Nullable AspectStars aspects,
            @Size(max = 2000) @Nullable String comment) {}

    @Schema(name = "NewRatingReply")
    public record Reply(@NotNull @Size(min = 1, max = 2000) String text) {}

    @Schema(name = "NewRatingReport")
    public record Report(@NotNull @Size(min = 1, max = 1000) String reason) {}

    @GET
    @Path("/due")
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "The sessions that I can still rate, the most urgent first")
    @APIResponse(responseCode = "200", description = "At most 100 sessions")
    public Page<RateableSession> due() {
        return new Page<>(ratings.rateable(caller.get()), null);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "Change my rating within 48 hours and until it is visible")
    @APIResponse(responseCode = "200", description = "My rating as it is now")
    @APIResponse(responseCode = "404", description = "No rating of mine")
    @APIResponse(responseCode = "409", description = "rating-not-editable: visible already, or too long ago")
    public RatingView change(@PathParam("id") UUID id, @Valid @NotNull ChangedRating body) {
        return ratings.change(
                caller.get(), new ChangeRating(id, body.stars(), AspectStars.of(body.aspects()), body.comment()));
    }

    @PUT
    @Path("/{id}/reply")
    @RolesAllowed("COACH")
    @Operation(summary = "Answer a visible rating of mine as a coach, or answer it anew")
    @APIResponse(responseCode = "200", description = "The rating with the answer")
    @APIResponse(responseCode = "404", description = "No visible rating of me")
    public RatingView reply(@PathParam("id") UUID id, @Valid @NotNull Reply body) {
        return ratings.reply(caller.get(), id, body.text());
    }

    @POST
    @Path("/{id}/report")
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(summary = "Tell the moderators about a rating; a second report changes nothing")
    @APIResponse(responseCode = "204", description = "A moderator will look at it")
    @APIResponse(responseCode = "404", description = "No visible rating")
    public void report(@PathParam("id") UUID id, @Valid @NotNull Report body) {
        ratings.report(caller.get(), id, body.reason());
    }
}
