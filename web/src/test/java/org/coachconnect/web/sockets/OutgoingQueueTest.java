package org.coachconnect.web.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutgoingQueueTest {
    private final RecordingSink sink = new RecordingSink();
    private final SocketTally tally = new SocketTally();
    private final OutgoingQueue queue = new OutgoingQueue(sink, tally);

    @Test
    void sendsOneAtATimeAndInOrder() {
        sink.slow = true;
        queue.offer("a");
        queue.offer("b");
        queue.offer("c");
        assertThat(sink.sent).containsExactly("a");
        sink.pending.get(0).accept(true);
        assertThat(sink.sent).containsExactly("a", "b");
        sink.pending.get(1).accept(true);
        assertThat(sink.sent).containsExactly("a", "b", "c");
    }

    @Test
    void aSocketThatCannotKeepUpIsClosedOnceAndGetsNoMore() {
        sink.slow = true;
        for (int i = 0; i < OutgoingQueue.MAX_FRAMES + 10; i++) {
            queue.offer("x");
        }
        assertThat(sink.closed).containsExactly(OutgoingQueue.TRY_AGAIN_LATER);
        sink.pending.get(0).accept(true);
        queue.offer("y");
        assertThat(sink.sent).containsExactly("x");
        assertThat(tally.tooSlow).hasValue(1);
        assertThat(tally.frames).hasValue(1);
    }

    @Test
    void aFewLargeFramesAreTooMuchToo() {
        sink.slow = true;
        String large = "x".repeat(OutgoingQueue.MAX_CHARACTERS / 2);
        queue.offer("first");
        queue.offer(large);
        queue.offer(large);
        assertThat(sink.closed).isEmpty();
        queue.offer("one more");
        assertThat(sink.closed).containsExactly(OutgoingQueue.TRY_AGAIN_LATER);
    }

    @Test
    void aFailedSendEndsTheSocket() {
        sink.slow = true;
        queue.offer("a");
        queue.offer("b");
        sink.pending.get(0).accept(false);
        assertThat(sink.sent).containsExactly("a");
        assertThat(tally.frames).hasValue(0);
        assertThat(tally.tooSlow).hasValue(0);
        assertThat(sink.closed).containsExactly(OutgoingQueue.TRY_AGAIN_LATER);
    }
}
