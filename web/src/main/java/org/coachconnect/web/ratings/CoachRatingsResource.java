package org.coachconnect.web.ratings;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.coachconnect.coaches.CoachFacade;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.ratings.CoachRatings;
import org.coachconnect.ratings.RatingFacade;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A coach's ratings, for everybody. */
@Path("/coaches/{coachId}/ratings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Ratings")
public class CoachRatingsResource {
    @EJB
    private CoachFacade coaches;

    @EJB
    private RatingFacade ratings;

    @GET
    @PermitAll
    @Operation(summary = "The visible ratings of a coach by players, newest first, with mean, count and histogram")
    @APIResponse(responseCode = "200", description = "A page of ratings and the summary of all")
    @APIResponse(responseCode = "404", description = "No such coach")
    public CoachRatings list(
            @PathParam("coachId") UUID coachId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return ratings.ofCoach(coaches.get(coachId).id(), page);
    }
}
