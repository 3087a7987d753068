package org.coachconnect.web.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.identity.IdentityFacade;
import org.coachconnect.identity.SessionView;
import org.coachconnect.kernel.Page;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The devices on which the caller is signed in. */
@Path("/auth/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class SessionsResource {
    @EJB
    private IdentityFacade identity;

    @Inject
    private RequestCaller caller;

    /** @param current whether this request's access token belongs to the session */
    public record DeviceView(
            UUID id, String device, Instant createdAt, Instant lastUsedAt, Instant expiresAt, boolean current) {}

    @GET
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(summary = "The devices signed in, the last used first, at most 100")
    public Page<DeviceView> list() {
        Optional<UUID> current = caller.session();
        return new Page<>(
                identity.sessions(caller.get()).stream()
                        .map(session -> view(
                                session, current.filter(session.id()::equals).isPresent()))
                        .toList(),
                null);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(summary = "Sign a device out; its access token is refused from now on")
    @APIResponse(responseCode = "204", description = "Signed out")
    @APIResponse(responseCode = "404", description = "not-found: no live session of the caller")
    public void revoke(@PathParam("id") UUID id) {
        identity.revokeSession(caller.get(), id);
    }

    private static DeviceView view(SessionView session, boolean current) {
        return new DeviceView(
                session.id(),
                session.device(),
                session.createdAt(),
                session.lastUsedAt(),
                session.expiresAt(),
                current);
    }
}
