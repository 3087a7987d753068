package org.coachconnect.web.video;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import org.coachconnect.web.sockets.SocketConnections;

/** The socket {@code /signalling}; who may open it was decided before (see {@code AdmissionFilter}). */
@Dependent
@ServerEndpoint(SignallingEndpoint.PATH)
public class SignallingEndpoint {
    static final String PATH = "/signalling";

    @Inject
    private SocketConnections connections;

    @Inject
    private SignallingChannel channel;

    @OnOpen
    public void open(Session session) {
        connections.open(session, channel);
    }

    @OnMessage(maxMessageSize = SocketConnections.CONTAINER_LIMIT)
    public void text(String text, Session session) {
        connections.text(session, text);
    }

    @OnMessage(maxMessageSize = SocketConnections.CONTAINER_LIMIT)
    public void binary(byte[] bytes, Session session) {
        connections.binary(session);
    }

    @OnClose
    public void close(Session session) {
        connections.close(session);
    }

    @OnError
    public void failed(Session session, Throwable failure) {
        connections.failed(failure);
    }
}
