package org.coachconnect.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.coachconnect.kernel.Page;
import org.coachconnect.payments.LedgerFacade;
import org.coachconnect.payments.PaymentDetail;
import org.coachconnect.web.replica.ReadsReplica;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everybody's payments. */
@Path("/admin/payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class PaymentLookupResource {
    @EJB
    private LedgerFacade ledger;

    @GET
    @ReadsReplica
    @RolesAllowed("ADMIN")
    @Operation(summary = "The payment of a booking, with how it is shared and where it is")
    @APIResponse(responseCode = "200", description = "One, or none when the booking has no payment")
    public Page<PaymentDetail> ofBooking(@NotNull @QueryParam("bookingId") UUID bookingId) {
        return new Page<>(ledger.payments(bookingId), null);
    }
}
