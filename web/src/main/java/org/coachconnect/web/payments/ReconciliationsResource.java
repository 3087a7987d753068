package org.coachconnect.web.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.coachconnect.kernel.Page;
import org.coachconnect.payments.LedgerFacade;
import org.coachconnect.payments.ReconciliationView;
import org.coachconnect.web.replica.ReadsReplica;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The comparisons of the ledger with the payment processor. */
@Path("/admin/reconciliations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class ReconciliationsResource {
    @EJB
    private LedgerFacade ledger;

    @GET
    @ReadsReplica
    @RolesAllowed("ADMIN")
    @Operation(summary = "The latest 100 comparisons, one per night and currency")
    @APIResponse(responseCode = "200", description = "A difference other than zero needs a person")
    public Page<ReconciliationView> list() {
        return new Page<>(ledger.reconciliations(), null);
    }

    @POST
    @RolesAllowed("ADMIN")
    @Operation(summary = "Compare now instead of at night; once a day (UTC)")
    @APIResponse(responseCode = "200", description = "The latest comparisons")
    @APIResponse(responseCode = "503", description = "The payment service does not answer: payment-unavailable")
    public Page<ReconciliationView> compare() {
        ledger.reconcile();
        return list();
    }
}
