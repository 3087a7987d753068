package org.coachconnect.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A conversation as the app shows it: what comes is put in its place by its sequence, and a line that ends is opened anew and
 * resumed from the last message that has all others before it.
 */
final class Screen implements AutoCloseable {
    private final Member member;
    private final String conversation;
    private final Map<Long, String> bodies = new ConcurrentSkipListMap<>();
    private final AtomicInteger contradictions = new AtomicInteger();
    private final AtomicInteger reconnects = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Socket socket;

    /** @param base where the first line goes to; later ones go through the edge */
    Screen(Member member, String conversation, String base) {
        this.member = member;
        this.conversation = conversation;
        this.socket = open(base);
    }

    /** What is shown, in order. */
    Map<Long, String> bodies() {
        return Map.copyOf(bodies);
    }

    /** How often one sequence came with two texts. */
    int contradictions() {
        return contradictions.get();
    }

    int reconnects() {
        return reconnects.get();
    }

    Socket socket() {
        return socket;
    }

    private Socket open(String base) {
        Socket opened = Socket.realtime(member, base, this::show);
        opened.send(Map.of("type", "resume", "conversationId", conversation, "afterSequence", complete()));
        opened.ended().thenRunAsync(this::again);
        return opened;
    }

    private void again() {
        while (!closed.get()) {
            try {
                reconnects.incrementAndGet();
                socket = open(Product.get().base());
                return;
            } catch (RuntimeException notYet) {
                Pauses.pause(100);
            }
        }
    }

    private void show(JsonNode frame) {
        if (Socket.ofType("message").test(frame)
                && conversation.equals(frame.path("conversationId").asText())) {
            String body = frame.path("body").asText();
            String before = bodies.putIfAbsent(frame.path("sequence").asLong(), body);
            if (before != null && !before.equals(body)) {
                contradictions.incrementAndGet();
            }
        }
    }

    private long complete() {
        long sequence = 0;
        while (bodies.containsKey(sequence + 1)) {
            sequence++;
        }
        return sequence;
    }

    @Override
    public void close() {
        closed.set(true);
        socket.close();
    }
}
