package org.coachconnect.web.sockets;

import java.util.function.Consumer;

/** The wire below an {@link OutgoingQueue}; neither call may block. */
interface SocketSink {
    /** Sends one text; the next one may follow only after {@code done} was called with whether it went out. */
    void send(String text, Consumer<Boolean> done);

    /** @param done called when the other side has been told, or cannot be told any more */
    void close(int code, String reason, Runnable done);
}
