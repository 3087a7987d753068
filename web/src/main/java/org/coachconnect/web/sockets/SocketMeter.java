package org.coachconnect.web.sockets;

/** Hears what becomes of the sockets of this node. */
interface SocketMeter {
    /** @param path the endpoint, e.g. {@code /realtime} */
    void opened(String path);

    void closed(String path);

    void frameSent();

    /** A socket is closed because what it is to be sent piles up. */
    void tooSlow();
}
