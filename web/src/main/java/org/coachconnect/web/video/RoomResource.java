package org.coachconnect.web.video;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.video.IceServer;
import org.coachconnect.video.RoomPass;
import org.coachconnect.video.VideoFacade;
import org.coachconnect.web.security.RequestCaller;
import org.coachconnect.web.sockets.SocketTickets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The way into the room of a booking. */
@Path("/bookings/{bookingId}/room")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Video")
public class RoomResource {
    private static final Duration TICKET_VALIDITY = Duration.ofSeconds(60);

    @Inject
    private RequestCaller caller;

    @Inject
    private SocketTickets tickets;

    @EJB
    private VideoFacade video;

    @Inject
    @ConfigProperty(name = "coachconnect.public-url")
    private String publicUrl;

    /**
     * @param mode P2P: the two browsers speak to each other
     * @param signallingUrl WebSocket; open it with {@code ?ticket=}
     * @param ticket good for one socket within 60 seconds
     * @param iceServers for {@code RTCPeerConnection}
     */
    public record RoomAnswer(
            UUID roomId,
            @Schema(enumeration = {"P2P", "SFU"}) String mode,
            String signallingUrl,
            String ticket,
            List<IceServer> iceServers,
            boolean polite,
            Instant closesAt) {
        public RoomAnswer {
            iceServers = List.copyOf(iceServers);
        }
    }

    @POST
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(
            summary = "Enter the room of my booking",
            description = "From 15 minutes before the start to 30 minutes after the end. Open the WebSocket "
                    + "signallingUrl?ticket=…; receive welcome {roomId, polite, peer} and peer {state: joined|left}; "
                    + "offer, answer, candidate, media and bye are passed on to the other participant as they are.")
    @APIResponse(responseCode = "200", description = "The room, a ticket for its signalling and the ICE servers")
    @APIResponse(responseCode = "404", description = "No booking of mine that has a room")
    @APIResponse(responseCode = "409", description = "room-not-open (the detail says from when) or room-closed")
    public RoomAnswer enter(@PathParam("bookingId") UUID bookingId) {
        Caller me = caller.get();
        RoomPass pass = video.enter(me, bookingId);
        return new RoomAnswer(
                pass.roomId(),
                "P2P",
                signallingUrl(),
                tickets.issue(me, caller.session().orElseThrow(), SignallingEndpoint.PATH, bookingId, TICKET_VALIDITY),
                pass.iceServers(),
                pass.polite(),
                pass.closesAt());
    }

    private String signallingUrl() {
        return publicUrl.replaceFirst("^http", "ws").replaceFirst("/+$", "") + SignallingEndpoint.PATH;
    }
}
