package org.coachconnect.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.coachconnect.identity.AccountLookup;
import org.coachconnect.identity.AccountView;
import org.coachconnect.kernel.Page;
import org.coachconnect.web.replica.ReadsReplica;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People's accounts, of all organisations. */
@Path("/admin/users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class AccountsResource {
    @EJB
    private AccountLookup accounts;

    @GET
    @ReadsReplica
    @RolesAllowed("ADMIN")
    @Operation(summary = "Look accounts up")
    @APIResponse(responseCode = "200", description = "At most " + AccountLookup.MOST + ", by e-mail address")
    @APIResponse(responseCode = "400", description = "Too short a text")
    public Page<AccountView> find(
            @Parameter(description = "A person's id, or how an e-mail address or a display name begins")
                    @NotNull
                    @Size(max = 254)
                    @QueryParam("q")
                    String text) {
        return new Page<>(accounts.find(text), null);
    }
}
