package org.coachconnect.web.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.hazelcast.core.HazelcastInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.platform.ClusterMemory;
import org.coachconnect.testing.SettableClock;
import org.coachconnect.web.sockets.ClientFrame;
import org.coachconnect.web.sockets.ClusterNodes;
import org.coachconnect.web.sockets.RecordingSink;
import org.coachconnect.web.sockets.Socket;
import org.coachconnect.web.sockets.TestCluster;
import org.coachconnect.web.sockets.TestSockets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes of a real cluster, a participant on each. */
class SignallingClusterIT {
    private static final Instant CLOSES = Instant.parse("2026-03-01T19:30:00Z");

    private final SettableClock clock = SettableClock.at("2026-03-01T18:00:00Z");
    private final Caller coach = TestSockets.caller("Nova");
    private final Caller player = TestSockets.caller("Ana");
    private final OneRoom room = new OneRoom(coach, player, CLOSES);
    private final HazelcastInstance firstMember = TestCluster.member("signalling");
    private final HazelcastInstance secondMember = TestCluster.member("signalling");
    private final SignallingChannel first = node(firstMember);
    private final SignallingChannel second = node(secondMember);
    private Guest nova;
    private Guest ana;

    private record Guest(Socket socket, RecordingSink sink) {
        List<String> got(String part) {
            return sink.sent.stream().filter(json -> json.contains(part)).toList();
        }
    }

    @BeforeEach
    void enter() {
        nova = open(first, coach);
        ana = open(second, player);
    }

    @AfterEach
    void stop() {
        secondMember.shutdown();
        firstMember.shutdown();
    }

    @Test
    void eachIsWelcomedAndHearsOfTheOther() {
        assertThat(nova.got("welcome")).singleElement().asString().contains("\"polite\":false", "\"present\":false");
        assertThat(ana.got("welcome")).singleElement().asString().contains("\"polite\":true", "\"present\":true");
        until(nova, "\"state\":\"joined\"", 1);
        assertThat(room.joined).hasSize(2);
    }

    @Test
    void framesGoToTheOtherOneInOrderAndToNobodyElse() {
        first.received(nova.socket(), ClientFrame.parse("{\"type\":\"offer\",\"sdp\":\"v=0\",\"from\":\"forged\"}"));
        for (int i = 0; i < 50; i++) {
            first.received(nova.socket(), ClientFrame.parse("{\"type\":\"candidate\",\"n\":" + i + "}"));
        }
        until(ana, "\"type\":\"candidate\"", 50);
        assertThat(ana.got("\"type\":\"offer\""))
                .singleElement()
                .asString()
                .contains("v=0", coach.personId().toString())
                .doesNotContain("forged");
        List<String> candidates = ana.got("\"type\":\"candidate\"");
        for (int i = 0; i < 50; i++) {
            assertThat(candidates.get(i)).contains("\"n\":" + i + ",");
        }
        assertThat(nova.got("offer")).isEmpty();
    }

    @Test
    void whoLeavesIsMissedAndNobodyTalksToAnEmptySeat() {
        second.closed(ana.socket());
        until(nova, "\"state\":\"left\"", 1);
        assertThat(room.left).containsExactly(ana.socket().id());
        assertThatThrownBy(() -> first.received(nova.socket(), ClientFrame.parse("{\"type\":\"offer\"}")))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.slug()).isEqualTo("peer-not-here"));
    }

    @Test
    void whoComesAgainTakesTheSeatOver() {
        Guest again = open(first, player);
        await().atMost(Duration.ofSeconds(10)).until(() -> ana.sink().closed.contains(4001));
        second.closed(ana.socket());
        first.received(nova.socket(), ClientFrame.parse("{\"type\":\"offer\"}"));
        until(again, "\"type\":\"offer\"", 1);
        assertThat(nova.got("\"state\":\"left\"")).isEmpty();
    }

    @Test
    void theGuestsOfALostNodeAreGone() {
        until(nova, "\"state\":\"joined\"", 1);
        secondMember.getLifecycleService().terminate();
        until(nova, "\"state\":\"left\"", 1);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> room.left.contains(ana.socket().id()));
    }

    @Test
    void strangersAndUnknownFramesAreRefusedAndTheRoomCloses() {
        assertThatThrownBy(() -> open(first, TestSockets.caller("Rex"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> first.received(nova.socket(), ClientFrame.parse("{\"type\":\"welcome\"}")))
                .isInstanceOf(DomainException.class);
        clock.set(CLOSES);
        first.beat(nova.socket());
        assertThat(nova.sink().closed).containsExactly(4000);
    }

    private static void until(Guest guest, String part, int times) {
        await().atMost(Duration.ofSeconds(20)).until(() -> guest.got(part).size() == times);
    }

    private Guest open(SignallingChannel channel, Caller caller) {
        RecordingSink sink = new RecordingSink();
        Socket socket = TestSockets.socket(caller, room.bookingId, sink);
        channel.opened(socket);
        return new Guest(socket, sink);
    }

    private SignallingChannel node(HazelcastInstance member) {
        SignallingHub hub = new SignallingHub(ClusterMemory.of(member));
        hub.listen();
        SignallingChannel channel = new SignallingChannel(
                room, new Seats(ClusterMemory.of(member)), hub, new ClusterNodes(member, Runnable::run), clock);
        channel.watch();
        return channel;
    }
}
