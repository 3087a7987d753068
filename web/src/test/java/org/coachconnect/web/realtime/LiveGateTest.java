package org.coachconnect.web.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.junit.jupiter.api.Test;

class LiveGateTest {
    private final List<String> sent = new ArrayList<>();
    private final LiveGate gate = new LiveGate(sent::add);
    private final UUID conversation = Ids.next();

    @Test
    void duringAResumeMessagesOfTheConversationWaitAndDoublesAreDropped() {
        gate.hold(conversation);
        gate.live(message(conversation, 7));
        gate.live(message(conversation, 8));
        assertThat(sent).isEmpty();
        gate.release(conversation, 7);
        gate.live(message(conversation, 9));
        assertThat(sent).containsExactly(message(conversation, 8), message(conversation, 9));
    }

    @Test
    void everythingElsePasses() {
        UUID other = Ids.next();
        String typing = "{\"type\":\"typing\",\"conversationId\":\"" + conversation + "\"}";
        gate.hold(conversation);
        gate.live(message(other, 1));
        gate.live(typing);
        assertThat(sent).containsExactly(message(other, 1), typing);
    }

    private static String message(UUID conversation, long sequence) {
        return "{\"type\":\"message\",\"conversationId\":\"" + conversation + "\",\"sequence\":" + sequence + "}";
    }
}
