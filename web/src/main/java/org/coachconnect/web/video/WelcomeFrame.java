package org.coachconnect.web.video;

import java.util.UUID;
import org.coachconnect.messaging.RealtimeFrame;
import org.coachconnect.video.RoomPass;

/**
 * The first frame in a room.
 *
 * @param polite whether this side gives way when both make an offer at once
 */
record WelcomeFrame(UUID roomId, boolean polite, Peer peer) implements RealtimeFrame {
    /** @param present whether the other one is there */
    record Peer(UUID personId, String displayName, boolean present) {}

    static WelcomeFrame of(RoomPass pass, boolean peerIsPresent) {
        return new WelcomeFrame(pass.roomId(), pass.polite(), new Peer(pass.peerId(), pass.peerName(), peerIsPresent));
    }

    @Override
    public String type() {
        return "welcome";
    }
}
