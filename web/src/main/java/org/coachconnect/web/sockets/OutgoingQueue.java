package org.coachconnect.web.sockets;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * What is on its way to one socket, in order, one text at a time (the container takes no second one while it sends). Nobody
 * who offers waits; a socket that cannot keep up is closed with 1013, and its client comes back and resumes.
 */
final class OutgoingQueue {
    static final int MAX_FRAMES = 1000;
    static final int MAX_CHARACTERS = 4 * 1024 * 1024;
    static final int TRY_AGAIN_LATER = 1013;

    private final SocketSink sink;
    private final SocketMeter meter;
    private final Queue<String> waiting = new ArrayDeque<>();
    private int waitingCharacters;
    private boolean sending;
    private boolean closed;

    OutgoingQueue(SocketSink sink, SocketMeter meter) {
        this.sink = sink;
        this.meter = meter;
    }

    void offer(String text) {
        if (!enqueue(text)) {
            meter.tooSlow();
            close(TRY_AGAIN_LATER, "Too slow; connect again and resume");
            return;
        }
        sendNext();
    }

    void close(int code, String reason) {
        close(code, reason, () -> {});
    }

    void close(int code, String reason, Runnable done) {
        if (closeOnce()) {
            sink.close(code, reason, done);
        } else {
            done.run();
        }
    }

    /** @return false when there is no more room */
    private synchronized boolean enqueue(String text) {
        if (closed) {
            return true;
        }
        if (waiting.size() >= MAX_FRAMES || waitingCharacters + text.length() > MAX_CHARACTERS) {
            return false;
        }
        waiting.add(text);
        waitingCharacters += text.length();
        return true;
    }

    private void sendNext() {
        String text = next();
        if (text != null) {
            sink.send(text, this::sent);
        }
    }

    private synchronized @Nullable String next() {
        if (sending || closed) {
            return null;
        }
        String text = waiting.poll();
        if (text != null) {
            sending = true;
            waitingCharacters -= text.length();
        }
        return text;
    }

    private void sent(boolean well) {
        synchronized (this) {
            sending = false;
        }
        if (well) {
            meter.frameSent();
            sendNext();
        } else {
            close(TRY_AGAIN_LATER, "Sending failed; connect again and resume");
        }
    }

    private synchronized boolean closeOnce() {
        boolean first = !closed;
        closed = true;
        waiting.clear();
        return first;
    }
}
