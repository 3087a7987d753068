package org.coachconnect.web.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.notifications.InboxView;
import org.coachconnect.notifications.NotificationFacade;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's in-app inbox. */
@Path("/notifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class NotificationsResource {
    @Inject
    private RequestCaller caller;

    @EJB
    private NotificationFacade notifications;

    @GET
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(summary = "My inbox, newest first, with the number of all unread items")
    @APIResponse(responseCode = "200", description = "A page of the inbox")
    public InboxView list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return notifications.inbox(caller.get(), PageRequest.of(limit, cursor));
    }

    @POST
    @Path("/{id}/read")
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(summary = "Mark an item as read; marking it again changes nothing")
    @APIResponse(responseCode = "204", description = "It is read")
    @APIResponse(responseCode = "404", description = "No such item in my inbox")
    public void markRead(@PathParam("id") UUID id) {
        notifications.markRead(caller.get(), id);
    }

    @POST
    @Path("/read-all")
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(summary = "Mark everything in my inbox as read")
    @APIResponse(responseCode = "204", description = "Nothing is unread")
    public void markAllRead() {
        notifications.markAllRead(caller.get());
    }
}
