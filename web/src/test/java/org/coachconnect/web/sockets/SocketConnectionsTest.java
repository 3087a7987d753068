package org.coachconnect.web.sockets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Scope;
import org.coachconnect.platform.NodeStopping;
import org.coachconnect.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketConnectionsTest {
    private final SettableClock clock = SettableClock.at("2026-03-01T12:00:00Z");
    private final SocketTally tally = new SocketTally();
    private final UUID session = Ids.next();
    private final EndedSessions sessions = new EndedSessions();
    private final AdmittedSockets admitted = new AdmittedSockets(clock);
    private final SocketConnections connections = new SocketConnections(admitted, sessions, clock, tally);
    private final RecordingSink sink = new RecordingSink();
    private final Caller ana = TestSockets.caller("Ana");
    private final Recorder channel = new Recorder();

    private static final class EndedSessions extends SignedIn {
        final Set<UUID> ended = new HashSet<>();

        @Override
        boolean still(UUID sessionId) {
            return !ended.contains(sessionId);
        }
    }

    /** Does as the frame's type says. */
    private static final class Recorder implements SocketChannel {
        final List<String> calls = new ArrayList<>();
        Optional<UUID> scope = Optional.empty();

        @Override
        public SocketLimits limits() {
            return new SocketLimits(100, 5, 5);
        }

        @Override
        public void opened(Socket socket) {
            calls.add("opened");
        }

        @Override
        public void received(Socket socket, ClientFrame frame) {
            calls.add(frame.type());
            scope = Scope.organisation();
            switch (frame.type()) {
                case "missing" -> throw new NotFound("conversation");
                case "broken" -> throw new IllegalStateException("secret inside");
                default -> {}
            }
        }

        @Override
        public void closed(Socket socket) {
            calls.add("closed");
        }
    }

    @BeforeEach
    void open() {
        admitted.admit("ticket", new Admission(ana, session, "/test", null, clock.instant()));
        connections.open("session", "ticket", channel, sink);
    }

    @Test
    void withoutAnAdmissionThereIsNoSocket() {
        RecordingSink other = new RecordingSink();
        connections.open("other", "ticket", channel, other);
        connections.text("other", "{\"type\":\"fine\"}");
        assertThat(other.closed).containsExactly(Socket.POLICY_VIOLATED);
        assertThat(channel.calls).containsExactly("opened");
    }

    @Test
    void aSocketEndsWithTheSessionItWasOpenedIn() {
        connections.beat();
        assertThat(sink.closed).isEmpty();
        sessions.ended.add(session);
        connections.beat();
        assertThat(sink.closed).containsExactly(Socket.POLICY_VIOLATED);
    }

    @Test
    void framesAreWorkedOnInTheScopeOfThePersonsOrganisation() {
        connections.text("session", "{\"type\":\"fine\"}");
        assertThat(channel.calls).containsExactly("opened", "fine");
        assertThat(channel.scope).contains(ana.organisationId());
        assertThat(Scope.organisation()).isEmpty();
        assertThat(sink.sent).isEmpty();
    }

    @Test
    void failuresAreToldAndTheSocketLivesOn() {
        connections.text("session", "{\"type\":\"missing\",\"clientId\":\"c1\"}");
        connections.text("session", "{\"type\":\"broken\"}");
        connections.text("session", "no json");
        connections.text("session", "{\"type\":\"fine\"}");
        assertThat(sink.sent).hasSize(3);
        assertThat(sink.sent.get(0))
                .contains("\"type\":\"error\"", "/problems/not-found", "\"status\":404", "\"clientId\":\"c1\"");
        assertThat(sink.sent.get(1)).contains("/problems/internal-error").doesNotContain("secret");
        assertThat(sink.sent.get(2)).contains("/problems/malformed-frame");
        assertThat(sink.closed).isEmpty();
        assertThat(channel.calls).endsWith("fine");
    }

    @Test
    void aFrameThatIsTooLargeIsToldAndNotParsed() {
        connections.text("session", "{\"type\":\"fine\",\"x\":\"" + "ü".repeat(50) + "\"}");
        assertThat(sink.sent.get(0)).contains("/problems/frame-too-large");
        assertThat(channel.calls).containsExactly("opened");
    }

    @Test
    void aFloodIsToldOnceAndEndsTheSocketAtLast() {
        for (int i = 0; i < 20; i++) {
            connections.text("session", "{\"type\":\"fine\"}");
        }
        assertThat(channel.calls).hasSize(6);
        assertThat(sink.sent).hasSize(1);
        assertThat(sink.sent.get(0)).contains("/problems/too-many-frames", "\"status\":429");
        for (int i = 0; i < 200; i++) {
            connections.text("session", "{\"type\":\"fine\"}");
        }
        assertThat(sink.closed).containsExactly(Socket.POLICY_VIOLATED);
    }

    @Test
    void closingIsToldOnce() {
        connections.close("session");
        connections.close("session");
        connections.text("session", "{\"type\":\"fine\"}");
        assertThat(channel.calls).containsExactly("opened", "closed");
    }

    @Test
    void aNodeStopsWhenItsClientsHaveBeenToldAndNotOnlyForgotten() {
        sink.slow = true;
        CompletableFuture<Void> left = CompletableFuture.runAsync(() -> connections.leave(new NodeStopping()));
        await().until(() -> sink.farewells.size() == 1);
        connections.close("session");

        assertThat(left).isNotDone();
        sink.farewells.get(0).run();
        assertThat(left).succeedsWithin(Duration.ofSeconds(30));
        assertThat(sink.closed).containsExactly(1012);
    }

    @Test
    void theHeartBeatsOnOpenSockets() {
        connections.beat();
        assertThat(sink.sent).containsExactly("{\"type\":\"heartbeat\"}");
    }
}
