package org.coachconnect.web.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.coachconnect.kernel.Page;
import org.coachconnect.payments.FailedOrderView;
import org.coachconnect.payments.LedgerFacade;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Refunds, releases and payouts that the payment processor did not carry out. */
@Path("/admin/processor-orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class ProcessorOrdersResource {
    @EJB
    private LedgerFacade ledger;

    @GET
    @Path("/failed")
    @RolesAllowed("ADMIN")
    @Operation(summary = "The oldest 100 orders that were given up")
    public Page<FailedOrderView> failed() {
        return new Page<>(ledger.failedOrders(), null);
    }

    @POST
    @Path("/{id}/retry")
    @RolesAllowed("ADMIN")
    @Operation(summary = "Try a given-up order again")
    @APIResponse(responseCode = "204", description = "It will be tried within seconds")
    @APIResponse(responseCode = "404", description = "No such failed order")
    public void retry(@PathParam("id") UUID id) {
        ledger.retry(id);
    }
}
