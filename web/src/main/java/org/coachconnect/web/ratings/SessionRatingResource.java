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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.coachconnect.bookings.BookingFacade;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.kernel.Caller;
import org.coachconnect.ratings.RateSession;
import org.coachconnect.ratings.RatingFacade;
import org.coachconnect.ratings.RatingView;
import org.coachconnect.ratings.SessionFacts;
import org.coachconnect.ratings.SessionRatings;
import org.coachconnect.web.idempotency.Idempotent;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The ratings of a coaching session by its two sides. */
@Path("/bookings/{bookingId}/rating")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Ratings")
public class SessionRatingResource {
    @Inject
    private RequestCaller caller;

    @EJB
    private BookingFacade bookings;

    @EJB
    private RatingFacade ratings;

    public record NewRating(
            @NotNull @Min(1) @Max(5) Integer stars,
            @Valid @Nullable AspectStars aspects,
            @Size(max = 2000) @Nullable String comment) {}

    @POST
    @Idempotent
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(
            summary = "Rate a delivered session",
            description = "Nobody sees the other's rating before both have rated or 14 days have passed.")
    @APIResponse(
            responseCode = "201",
            description = "My rating",
            content = @Content(schema = @Schema(implementation = RatingView.class)))
    @APIResponse(responseCode = "404", description = "No booking of mine")
    @APIResponse(responseCode = "409", description = "already-rated, or rating-not-open: not delivered or too long ago")
    public Response rate(@PathParam("bookingId") UUID bookingId, @Valid @NotNull NewRating body) {
        Caller me = caller.get();
        SessionFacts session = facts(bookings.get(me, bookingId));
        RatingView rating = ratings.rate(
                me, new RateSession(session, body.stars(), AspectStars.of(body.aspects()), body.comment()));
        return Response.status(Response.Status.CREATED).entity(rating).build();
    }

    @GET
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "My rating of a session and, once visible, the other side's")
    @APIResponse(responseCode = "200", description = "Both, as far as I may see them")
    @APIResponse(responseCode = "404", description = "No delivered session of mine")
    public SessionRatings get(@PathParam("bookingId") UUID bookingId) {
        return ratings.ofSession(caller.get(), bookingId);
    }

    private static SessionFacts facts(BookingView booking) {
        return new SessionFacts(
                booking.id(),
                booking.coachId(),
                booking.coachPersonId(),
                booking.playerPersonId(),
                booking.completedAt());
    }
}
