package org.coachconnect.web.realtime;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.coachconnect.web.security.RequestCaller;
import org.coachconnect.web.sockets.SocketTickets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tickets for the real-time socket. */
@Path("/realtime/ticket")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messaging")
public class RealtimeTicketResource {
    private static final Duration VALIDITY = Duration.ofSeconds(30);

    @Inject
    private RequestCaller caller;

    @Inject
    private SocketTickets tickets;

    /** @param expiresIn seconds */
    @Schema(name = "RealtimeTicket")
    public record Ticket(String ticket, long expiresIn) {}

    @POST
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(
            summary = "Get a ticket for one real-time socket",
            description =
                    "Open the WebSocket /realtime?ticket=… within 30 seconds. Frames are JSON objects with a type: "
                            + "send message.send {conversationId, clientId, body}, typing {conversationId}, "
                            + "read {conversationId, sequence}, resume {conversationId, afterSequence}; "
                            + "receive message, ack, typing, presence, read, resumed, notification, booking, heartbeat, error.")
    @APIResponse(
            responseCode = "201",
            description = "The ticket, good for one socket",
            content = @Content(schema = @Schema(implementation = Ticket.class)))
    public Response issue() {
        String ticket =
                tickets.issue(caller.get(), caller.session().orElseThrow(), RealtimeEndpoint.PATH, null, VALIDITY);
        return Response.status(Response.Status.CREATED)
                .entity(new Ticket(ticket, VALIDITY.toSeconds()))
                .build();
    }
}
