package org.coachconnect.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.coachconnect.bookings.BookingLookup;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.web.json.Choices;
import org.coachconnect.web.replica.ReadsReplica;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everybody's bookings. */
@Path("/admin/bookings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class BookingLookupResource {
    @EJB
    private BookingLookup bookings;

    @GET
    @ReadsReplica
    @RolesAllowed("ADMIN")
    @Operation(summary = "Bookings of a person or in a state, the latest start first")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(
            responseCode = "400",
            description = "Neither is given, or a state, limit or cursor that does not exist")
    public Page<BookingView> find(
            @Parameter(description = "The player or the coach") @QueryParam("personId") @Nullable UUID personId,
            @Parameter(schema = @Schema(implementation = BookingState.class)) @QueryParam("state") @Nullable
                    String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        BookingState wanted = state == null ? null : Choices.oneOf(BookingState.class, "state", state);
        return bookings.find(personId, wanted, PageRequest.of(limit, cursor));
    }

    @GET
    @ReadsReplica
    @Path("/{bookingId}")
    @RolesAllowed("ADMIN")
    @Operation(summary = "A booking, whosever it is")
    @APIResponse(responseCode = "200", description = "The booking")
    @APIResponse(responseCode = "404", description = "No such booking")
    public BookingView get(@PathParam("bookingId") UUID bookingId) {
        return bookings.get(bookingId);
    }
}
