package org.coachconnect.web.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.coachconnect.kernel.Page;
import org.coachconnect.payments.PaymentFacade;
import org.coachconnect.payments.PdfDocument;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The payments of the caller's bookings and their papers. */
@Path("/payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class PaymentsResource {
    private static final String PDF = "application/pdf";

    @EJB
    private PaymentFacade payments;

    @Inject
    private RequestCaller caller;

    @GET
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "The payment of a booking: state, amounts, refunds, invoice")
    @APIResponse(responseCode = "200", description = "One item, or none when there is nothing of that booking for you")
    public Page<PaymentItem> ofBooking(@NotNull @QueryParam("bookingId") UUID bookingId) {
        return new Page<>(
                payments.ofBooking(caller.get(), bookingId).stream()
                        .map(PaymentItem::of)
                        .toList(),
                null);
    }

    @GET
    @Path("/{id}/invoice.pdf")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "The invoice as PDF")
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such payment of yours")
    @APIResponse(responseCode = "409", description = "The money is not captured yet: invoice-not-issued")
    public Response invoice(@PathParam("id") UUID id) {
        return pdf(payments.invoice(caller.get(), id));
    }

    @GET
    @Path("/{id}/credit-note.pdf")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @RolesAllowed({"PLAYER", "COACH"})
    @Operation(summary = "The credit note over what went back, as PDF")
    @APIResponse(
            responseCode = "200",
            description = "A PDF",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such payment of yours")
    @APIResponse(responseCode = "409", description = "Nothing went back yet: invoice-not-issued")
    public Response creditNote(@PathParam("id") UUID id) {
        return pdf(payments.creditNote(caller.get(), id));
    }

    private static Response pdf(PdfDocument document) {
        return Response.ok(document.content(), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + document.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
