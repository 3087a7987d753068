package org.coachconnect.web.sockets;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A session of the container as a wire. */
final class SessionSink implements SocketSink {
    private static final Logger LOG = Logger.getLogger(SessionSink.class.getName());
    private static final long SEND_TIMEOUT_MILLIS = 20_000;

    private final Session session;
    private final Executor executor;

    SessionSink(Session session, Executor executor) {
        this.session = session;
        this.executor = executor;
        session.getAsyncRemote().setSendTimeout(SEND_TIMEOUT_MILLIS);
    }

    @Override
    public void send(String text, Consumer<Boolean> done) {
        try {
            session.getAsyncRemote().sendText(text, result -> done.accept(result.isOK()));
        } catch (RuntimeException closedMeanwhile) {
            LOG.log(Level.FINE, "The socket closed while sending", closedMeanwhile);
            done.accept(false);
        }
    }

    /** Closing waits for what is being sent, which on a slow line takes seconds: never on the caller's thread. */
    @Override
    public void close(int code, String reason, Runnable done) {
        executor.execute(() -> {
            try {
                session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code), reason));
            } catch (IOException | RuntimeException alreadyGone) {
                LOG.log(Level.FINE, "The socket was gone already", alreadyGone);
            } finally {
                done.run();
            }
        });
    }
}
