package org.coachconnect.web.bookings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.coachconnect.bookings.BookingFacade;
import org.coachconnect.bookings.BookingFilter;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.bookings.CreateBooking;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.replica.ReplicaReads;
import org.coachconnect.web.idempotency.IdempotencyFilter;
import org.coachconnect.web.idempotency.Idempotent;
import org.coachconnect.web.json.Choices;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's bookings. */
@Path("/bookings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
public class BookingsResource {
    @Inject
    private RequestCaller caller;

    @EJB
    private BookingFacade bookings;

    @Inject
    private BookingTurns turns;

    @Inject
    private ReplicaReads replica;

    /** @param startsAt one of the starts of the coach's slots */
    public record NewBooking(
            @NotNull UUID coachId,
            @NotNull UUID offeringId,
            @NotNull Instant startsAt,
            @Size(max = CreateBooking.MAX_NOTE) @Nullable String note) {}

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(
            summary = "Hold a slot",
            description = "The slot is yours for 15 minutes; pay in that time. Nothing is charged by this call.")
    @APIResponse(
            responseCode = "201",
            description = "The booking, HELD",
            content = @Content(schema = @Schema(implementation = BookingView.class)))
    @APIResponse(responseCode = "400", description = "Fields that cannot be used, or no Idempotency-Key")
    @APIResponse(responseCode = "404", description = "No such coach or offering")
    @APIResponse(responseCode = "409", description = "slot-unavailable: not offered, or taken by somebody")
    public Response hold(
            @Parameter(hidden = true) @HeaderParam(IdempotencyFilter.HEADER) String requestKey,
            @Valid @NotNull NewBooking body) {
        Caller player = caller.get();
        CreateBooking command =
                new CreateBooking(body.coachId(), body.offeringId(), body.startsAt(), body.note(), requestKey);
        BookingView booking = turns.take(() -> bookings.hold(player, command));
        return Response.created(URI.create("bookings/" + booking.id()))
                .tag(BookingResource.tag(booking))
                .entity(booking)
                .build();
    }

    @GET
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "My bookings, the latest start first")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "400", description = "A state, role, limit or cursor that does not exist")
    public Page<BookingView> list(
            @Parameter(
                            description = "Only in this state; may be given several times",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = BookingState.class))
                    @QueryParam("state")
                    List<String> state,
            @Parameter(
                            description = "Only where I am the PLAYER or the COACH",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"PLAYER", "COACH"}))
                    @QueryParam("role")
                    @Nullable
                    String role,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor)
            throws Exception {
        Set<BookingState> states = state.stream()
                .map(value -> Choices.oneOf(BookingState.class, "state", value))
                .collect(Collectors.toSet());
        BookingFilter.Side side = role == null ? null : Choices.oneOf(BookingFilter.Side.class, "role", role);
        Caller me = caller.get();
        BookingFilter filter = new BookingFilter(side, states);
        PageRequest page = PageRequest.of(limit, cursor);
        return isHistory(states)
                ? replica.read(Optional.of(me.personId()), () -> bookings.list(me, filter, page))
                : bookings.list(me, filter, page);
    }

    /** Bookings that have come to their end; the others change under the eyes of people, and a push message says so. */
    private static boolean isHistory(Set<BookingState> states) {
        return !states.isEmpty()
                && states.stream().allMatch(state -> state.next().isEmpty());
    }
}
