package org.coachconnect.web.sockets;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Beats for the sockets of this node; every node does it for its own. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Heartbeat {
    @Inject
    private SocketConnections connections;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void beat() {
        connections.beat();
    }
}
