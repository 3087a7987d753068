package org.coachconnect.web.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.coachconnect.payments.PayoutAccountView;
import org.coachconnect.payments.PayoutFacade;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The account that a coach's payouts go to. */
@Path("/coaches/me/payout-account")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class PayoutAccountResource {
    @EJB
    private PayoutFacade payouts;

    @Inject
    private RequestCaller caller;

    @POST
    @RolesAllowed("COACH")
    @Operation(summary = "Open the payout account, once, and get a fresh link to complete it")
    @APIResponse(
            responseCode = "201",
            description = "The account and a link for one visit, also when it existed before",
            content = @Content(schema = @Schema(implementation = PayoutAccountView.class)))
    @APIResponse(responseCode = "503", description = "The payment service does not answer: payment-unavailable")
    public Response open() {
        return Response.status(Response.Status.CREATED)
                .entity(payouts.openAccount(caller.get()))
                .build();
    }

    @GET
    @RolesAllowed("COACH")
    @Operation(summary = "How far the payout account is")
    @APIResponse(responseCode = "200", description = "The account; the link is only with POST")
    @APIResponse(responseCode = "404", description = "There is none yet")
    public PayoutAccountView get() {
        return payouts.account(caller.get());
    }
}
