package org.coachconnect.web.payments;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.coachconnect.payments.WebhookFacade;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where Stripe tells what happened. Open to all: the signature over the raw body is the proof. */
@Path("/payments/webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class StripeWebhookResource {
    private static final int MAX_BYTES = 262_144;

    @EJB
    private WebhookFacade webhooks;

    @POST
    @Path("/stripe")
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Stripe's signed events; at most 256 KB")
    @APIResponse(responseCode = "204", description = "Worked on, now or before")
    @APIResponse(responseCode = "400", description = "Not signed by Stripe: webhook-signature-invalid")
    @APIResponse(responseCode = "503", description = "Stripe could not be asked back; send it again")
    public Response receive(InputStream body, @HeaderParam("Stripe-Signature") @DefaultValue("") String signature)
            throws IOException {
        byte[] payload = body.readNBytes(MAX_BYTES + 1);
        if (payload.length > MAX_BYTES) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        webhooks.receive(new String(payload, StandardCharsets.UTF_8), signature);
        return Response.noContent().build();
    }
}
