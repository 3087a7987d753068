package org.coachconnect.web.sockets;

/**
 * What a kind of socket does. Called in the scope of the person's organisation; what is thrown reaches the client as an
 * {@link ErrorFrame} and the socket lives on.
 */
public interface SocketChannel {
    SocketLimits limits();

    /** The socket is open; if this throws, it is closed again after the error was told. */
    void opened(Socket socket);

    void received(Socket socket, ClientFrame frame);

    /** The socket is gone; called once, also when {@link #opened} has thrown. */
    void closed(Socket socket);

    /** Called twice a minute while the socket is open, without a scope. */
    default void beat(Socket socket) {
        socket.send(new HeartbeatFrame());
    }
}
