package org.coachconnect.web.sockets;

import org.coachconnect.messaging.RealtimeFrame;

/** Says nothing; keeps proxies from closing a silent line and finds lines that are dead. */
record HeartbeatFrame() implements RealtimeFrame {
    @Override
    public String type() {
        return "heartbeat";
    }
}
