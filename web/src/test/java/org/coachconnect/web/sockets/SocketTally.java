package org.coachconnect.web.sockets;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts in memory. */
public final class SocketTally implements SocketMeter {
    final AtomicInteger open = new AtomicInteger();
    final AtomicInteger frames = new AtomicInteger();
    final AtomicInteger tooSlow = new AtomicInteger();

    @Override
    public void opened(String path) {
        open.incrementAndGet();
    }

    @Override
    public void closed(String path) {
        open.decrementAndGet();
    }

    @Override
    public void frameSent() {
        frames.incrementAndGet();
    }

    @Override
    public void tooSlow() {
        tooSlow.incrementAndGet();
    }
}
