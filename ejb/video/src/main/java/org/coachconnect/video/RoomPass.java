package org.coachconnect.video;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a participant needs to meet the other one.
 *
 * @param polite which side gives way when both make an offer at once: the player (the "perfect negotiation" of WebRTC)
 * @param closesAt when the room closes
 * @param iceServers for {@code RTCPeerConnection}, in its own form
 */
public record RoomPass(
        UUID roomId,
        UUID bookingId,
        UUID peerId,
        String peerName,
        boolean polite,
        Instant closesAt,
        List<IceServer> iceServers) {
    public RoomPass {
        iceServers = List.copyOf(iceServers);
    }
}
