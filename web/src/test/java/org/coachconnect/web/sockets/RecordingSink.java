package org.coachconnect.web.sockets;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A wire that keeps what is sent; by default each text goes out at once. */
public final class RecordingSink implements SocketSink {
    public final List<String> sent = new CopyOnWriteArrayList<>();
    public final List<Integer> closed = new CopyOnWriteArrayList<>();
    final List<Consumer<Boolean>> pending = new ArrayList<>();
    final List<Runnable> farewells = new CopyOnWriteArrayList<>();
    boolean slow;

    @Override
    public void send(String text, Consumer<Boolean> done) {
        sent.add(text);
        if (slow) {
            pending.add(done);
        } else {
            done.accept(true);
        }
    }

    @Override
    public void close(int code, String reason, Runnable done) {
        closed.add(code);
        if (slow) {
            farewells.add(done);
        } else {
            done.run();
        }
    }
}
