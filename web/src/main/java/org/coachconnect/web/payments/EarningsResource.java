package org.coachconnect.web.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.payments.EarningsView;
import org.coachconnect.payments.PayoutFacade;
import org.coachconnect.web.replica.ReadsReplica;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller earns as a coach. */
@Path("/coaches/me/earnings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class EarningsResource {
    @EJB
    private PayoutFacade payouts;

    @Inject
    private RequestCaller caller;

    @GET
    @ReadsReplica
    @RolesAllowed("COACH")
    @Operation(summary = "Earnings after commission: pending, available, paid out; one amount per currency")
    @APIResponse(responseCode = "200", description = "The sums, and the bookings with captured money, newest first")
    public EarningsView get(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return payouts.earnings(caller.get(), PageRequest.of(limit, cursor));
    }
}
