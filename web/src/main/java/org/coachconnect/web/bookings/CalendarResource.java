package org.coachconnect.web.bookings;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.coachconnect.bookings.CalendarFacade;
import org.coachconnect.bookings.CalendarFacade.FeedView;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The private feed of bookings, for the calendars of other programs. */
@Path("/calendar")
@RequestScoped
@Tag(name = "Calendar")
public class CalendarResource {
    static final String CALENDAR = "text/calendar;charset=utf-8";

    @Inject
    private RequestCaller caller;

    @EJB
    private CalendarFacade calendars;

    @GET
    @Path("/feed")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(
            summary = "My private feed",
            description = "The first call makes it and is the only one to show its url.")
    @APIResponse(responseCode = "200", description = "Since when it exists; url only when it was just made")
    public FeedView feed() {
        return calendars.feed(caller.get());
    }

    @POST
    @Path("/feed")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "Give my private feed a new address; the old one stops working")
    @APIResponse(responseCode = "200", description = "The new url, shown only here")
    public FeedView rotate() {
        return calendars.rotateFeed(caller.get());
    }

    @GET
    @Path("/{feedToken:[A-Za-z0-9_-]+}.ics")
    @Produces({CALENDAR, MediaType.APPLICATION_JSON})
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "A private feed, for calendar programs; whoever has the address may read it")
    @APIResponse(
            responseCode = "200",
            description = "Sessions from 30 days back on",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No such feed (any more)")
    public Response publicFeed(@PathParam("feedToken") String feedToken) {
        return calendar(calendars.feedOf(feedToken), "coaching.ics");
    }

    /** Always asked for again, so that a moved session is not shown at its old time. */
    static Response calendar(String text, String fileName) {
        return Response.ok(text, CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
