package org.coachconnect.web.bookings;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.bookings.BookingFacade;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.bookings.CalendarFacade;
import org.coachconnect.bookings.CancellationView;
import org.coachconnect.bookings.CreateBooking;
import org.coachconnect.kernel.Money;
import org.coachconnect.payments.PaymentState;
import org.coachconnect.payments.PaymentView;
import org.coachconnect.web.idempotency.Idempotent;
import org.coachconnect.web.json.ApiJson;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One booking and what its two sides may do with it. Repeating a command that was carried out answers with the booking as it
 * is; what moves money or time takes an Idempotency-Key besides.
 */
@Path("/bookings/{bookingId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bookings")
@APIResponse(responseCode = "404", description = "No booking of mine")
public class BookingResource {
    @Inject
    private RequestCaller caller;

    @EJB
    private BookingFacade bookings;

    @EJB
    private CalendarFacade calendars;

    /** @param reason shown to the other side */
    @Schema(name = "CancellationReason")
    public record Reason(@Nullable String reason) {}

    /** @param reason what went wrong, for whoever decides */
    @Schema(name = "NewDispute")
    public record Contest(
            @NotBlank @Size(max = CreateBooking.MAX_NOTE) String reason) {}

    /** @param startsAt one of the starts of the coach's slots */
    public record NewStart(@NotNull Instant startsAt) {}

    /**
     * What the browser confirms the payment with.
     *
     * @param clientSecret null once nothing is left to confirm
     */
    public record PaymentToConfirm(
            UUID id, @Nullable String clientSecret, String publishableKey, Money amount, PaymentState state) {
        static PaymentToConfirm of(PaymentView payment) {
            return new PaymentToConfirm(
                    payment.id(), payment.clientSecret(), payment.publishableKey(), payment.amount(), payment.state());
        }
    }

    @GET
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "A booking of mine", description = "With ETag; send it back as If-None-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The booking",
            content = @Content(schema = @Schema(implementation = BookingView.class)))
    @APIResponse(responseCode = "304", description = "Not changed since")
    public Response get(@PathParam("bookingId") UUID bookingId, @Context Request request) {
        BookingView booking = bookings.get(caller.get(), bookingId);
        EntityTag tag = tag(booking);
        Response.ResponseBuilder notModified = request.evaluatePreconditions(tag);
        return (notModified == null ? Response.ok(booking).tag(tag) : notModified).build();
    }

    static EntityTag tag(BookingView booking) {
        return new EntityTag(String.valueOf(booking.version()));
    }

    @GET
    @Path("/calendar.ics")
    @Produces({CalendarResource.CALENDAR, MediaType.APPLICATION_JSON})
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "A booking of mine as iCalendar; METHOD:CANCEL where it does not take place")
    @APIResponse(
            responseCode = "200",
            description = "One event; its UID stays, its SEQUENCE rises",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public Response calendar(@PathParam("bookingId") UUID bookingId) {
        return CalendarResource.calendar(calendars.event(caller.get(), bookingId), "session.ics");
    }

    @POST
    @Path("/payment")
    @Idempotent
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(
            summary = "Open the payment of my booking, or get the open one again",
            description = "Confirm it in the browser with clientSecret and publishableKey.")
    @APIResponse(responseCode = "200", description = "The payment to confirm")
    @APIResponse(responseCode = "403", description = "I am not its player")
    @APIResponse(responseCode = "409", description = "hold-expired, or booking-state-changed: nothing to pay")
    @APIResponse(responseCode = "503", description = "payment-unavailable: try again shortly")
    public PaymentToConfirm openPayment(@PathParam("bookingId") UUID bookingId) {
        return PaymentToConfirm.of(bookings.openPayment(caller.get(), bookingId));
    }

    @POST
    @Path("/accept")
    @Idempotent
    @RolesAllowed("COACH")
    @Operation(summary = "Accept, as its coach; the payment is captured")
    @APIResponse(
            responseCode = "200",
            description = "The booking, CONFIRMED",
            content = @Content(schema = @Schema(implementation = BookingView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Accepted; confirmed as soon as the payment service answers",
            content = @Content(schema = @Schema(implementation = BookingView.class)))
    @APIResponse(responseCode = "409", description = "booking-state-changed: it does not wait for me (any more)")
    public Response accept(@PathParam("bookingId") UUID bookingId) {
        BookingView booking = bookings.accept(caller.get(), bookingId);
        boolean captured = booking.state() != BookingState.AWAITING_COACH;
        return Response.status(captured ? Response.Status.OK : Response.Status.ACCEPTED)
                .entity(booking)
                .build();
    }

    @POST
    @Path("/decline")
    @RolesAllowed("COACH")
    @Operation(summary = "Decline, as its coach; nothing is charged")
    @APIResponse(responseCode = "200", description = "The booking, DECLINED")
    @APIResponse(responseCode = "409", description = "booking-state-changed")
    public BookingView decline(
            @PathParam("bookingId") UUID bookingId,
            @RequestBody(
                            required = false,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Reason.class)))
                    @Nullable
                    String body)
            throws JsonProcessingException {
        return bookings.decline(caller.get(), bookingId, reason(body));
    }

    @POST
    @Path("/cancel")
    @Idempotent
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(
            summary = "Cancel",
            description = "The refund follows the policy copied at booking; all of it when the coach cancels.")
    @APIResponse(responseCode = "200", description = "The new state and the refund")
    @APIResponse(responseCode = "409", description = "booking-state-changed: it cannot be cancelled (any more)")
    public CancellationView cancel(
            @PathParam("bookingId") UUID bookingId,
            @RequestBody(
                            required = false,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Reason.class)))
                    @Nullable
                    String body)
            throws JsonProcessingException {
        return bookings.cancel(caller.get(), bookingId, reason(body));
    }

    @GET
    @Path("/cancellation")
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "What cancelling would do now")
    @APIResponse(responseCode = "200", description = "The state it would lead to and the refund")
    @APIResponse(responseCode = "409", description = "booking-state-changed: it cannot be cancelled (any more)")
    public CancellationView cancellation(@PathParam("bookingId") UUID bookingId) {
        return bookings.cancellationPreview(caller.get(), bookingId);
    }

    @POST
    @Path("/reschedule")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "Propose another start for a confirmed booking")
    @APIResponse(responseCode = "200", description = "The booking with the proposal")
    @APIResponse(responseCode = "409", description = "slot-unavailable, reschedule-too-late or booking-state-changed")
    public BookingView propose(@PathParam("bookingId") UUID bookingId, @Valid @NotNull NewStart body) {
        return bookings.proposeReschedule(caller.get(), bookingId, body.startsAt());
    }

    @POST
    @Path("/reschedule/accept")
    @Idempotent
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "Agree to the other side's proposal; the booking moves")
    @APIResponse(responseCode = "200", description = "The booking at its new time")
    @APIResponse(responseCode = "409", description = "slot-unavailable, reschedule-too-late or booking-state-changed")
    public BookingView acceptProposal(@PathParam("bookingId") UUID bookingId) {
        return bookings.acceptReschedule(caller.get(), bookingId);
    }

    @POST
    @Path("/reschedule/decline")
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "Turn the proposal down, or take mine back")
    @APIResponse(responseCode = "200", description = "The booking as it was")
    @APIResponse(responseCode = "409", description = "booking-state-changed: nothing is proposed")
    public BookingView declineProposal(@PathParam("bookingId") UUID bookingId) {
        return bookings.declineReschedule(caller.get(), bookingId);
    }

    @POST
    @Path("/start")
    @RolesAllowed("COACH")
    @Operation(summary = "Start the session, as its coach; from 15 minutes before its time")
    @APIResponse(responseCode = "200", description = "The booking, IN_PROGRESS")
    @APIResponse(responseCode = "409", description = "session-too-early or booking-state-changed")
    public BookingView start(@PathParam("bookingId") UUID bookingId) {
        return bookings.start(caller.get(), bookingId);
    }

    @POST
    @Path("/complete")
    @RolesAllowed("COACH")
    @Operation(summary = "Complete the session, as its coach; the player may contest for 72 hours")
    @APIResponse(responseCode = "200", description = "The booking, DELIVERED")
    @APIResponse(responseCode = "409", description = "booking-state-changed")
    public BookingView complete(@PathParam("bookingId") UUID bookingId) {
        return bookings.complete(caller.get(), bookingId);
    }

    @POST
    @Path("/confirm-delivery")
    @Idempotent
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "Confirm the delivery, as its player; the coach is paid at once")
    @APIResponse(responseCode = "200", description = "The booking, SETTLED")
    @APIResponse(responseCode = "403", description = "I am not its player")
    @APIResponse(responseCode = "409", description = "booking-state-changed")
    public BookingView confirmDelivery(@PathParam("bookingId") UUID bookingId) {
        return bookings.confirmDelivery(caller.get(), bookingId);
    }

    @POST
    @Path("/dispute")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "Contest the delivery, as its player, within 72 hours; the money stays held")
    @APIResponse(responseCode = "200", description = "The booking, DISPUTED")
    @APIResponse(responseCode = "403", description = "I am not its player")
    @APIResponse(responseCode = "409", description = "contest-over or booking-state-changed")
    public BookingView dispute(@PathParam("bookingId") UUID bookingId, @Valid @NotNull Contest body) {
        return bookings.dispute(caller.get(), bookingId, body.reason());
    }

    /** The body may be missing altogether, so it is read here and not by a reader that wants a media type. */
    private static @Nullable String reason(@Nullable String body) throws JsonProcessingException {
        if (body == null || body.isBlank()) {
            return null;
        }
        Reason given = ApiJson.get().readValue(body, Reason.class);
        return given == null ? null : given.reason();
    }
}
