package org.coachconnect.web.payments;

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
import org.coachconnect.payments.LedgerEntryView;
import org.coachconnect.payments.LedgerFacade;
import org.coachconnect.payments.TrialBalance;
import org.coachconnect.web.replica.ReadsReplica;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The books of all organisations. */
@Path("/admin/ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class LedgerResource {
    @EJB
    private LedgerFacade ledger;

    @GET
    @ReadsReplica
    @Path("/trial-balance")
    @RolesAllowed("ADMIN")
    @Operation(summary = "Debit and credit balances of all accounts per currency, in minor units")
    @APIResponse(responseCode = "200", description = "balanced is true when both are equal in every currency")
    public TrialBalance trialBalance() {
        return ledger.trialBalance();
    }

    @GET
    @ReadsReplica
    @Path("/entries")
    @RolesAllowed("ADMIN")
    @Operation(summary = "The ledger entries of a booking in the order of their booking")
    @APIResponse(responseCode = "200", description = "Positive amounts are debits; empty for an unknown booking")
    public Page<LedgerEntryView> entries(@NotNull @QueryParam("bookingId") UUID bookingId) {
        return new Page<>(ledger.entries(bookingId), null);
    }
}
