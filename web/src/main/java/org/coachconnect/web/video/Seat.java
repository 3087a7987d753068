package org.coachconnect.web.video;

import java.util.UUID;

/**
 * A participant's place in a room, as the cluster knows it.
 *
 * @param node that holds the socket
 */
record Seat(String node, UUID connectionId, UUID organisationId, UUID bookingId, UUID personId, UUID peerId) {
    String key() {
        return key(bookingId, personId);
    }

    String peerKey() {
        return key(bookingId, peerId);
    }

    private static String key(UUID bookingId, UUID personId) {
        return bookingId + "/" + personId;
    }
}
