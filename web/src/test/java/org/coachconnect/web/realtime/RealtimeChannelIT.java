package org.coachconnect.web.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hazelcast.core.HazelcastInstance;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.platform.ClusterMemory;
import org.coachconnect.web.sockets.ClientFrame;
import org.coachconnect.web.sockets.ClusterNodes;
import org.coachconnect.web.sockets.RecordingSink;
import org.coachconnect.web.sockets.Socket;
import org.coachconnect.web.sockets.TestCluster;
import org.coachconnect.web.sockets.TestSockets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RealtimeChannelIT {
    private static final HazelcastInstance CLUSTER = TestCluster.member("realtime");

    private final Caller ana = TestSockets.caller("Ana");
    private final Caller nova = TestSockets.caller("Nova");
    private final LocalRealtime realtime = new LocalRealtime();
    private final OneConversation messaging = new OneConversation(Set.of(ana.personId(), nova.personId()), realtime);
    private final RealtimeHub hub = new RealtimeHub(realtime);
    private final RealtimeChannel channel = new RealtimeChannel(
            messaging,
            realtime,
            hub,
            new PresenceBoard(
                    ClusterMemory.of(CLUSTER), new ClusterNodes(CLUSTER, Runnable::run), realtime, messaging));

    RealtimeChannelIT() {
        hub.listen();
    }

    private record Device(Socket socket, RecordingSink sink) {
        List<String> got(String type) {
            return sink.sent.stream()
                    .filter(json -> json.contains("\"type\":\"" + type + "\""))
                    .toList();
        }
    }

    @AfterAll
    static void stop() {
        CLUSTER.shutdown();
    }

    @Test
    void aMessageIsAcknowledgedAndReachesEveryDeviceOfBoth() {
        Device phone = open(ana);
        Device laptop = open(ana);
        Device coach = open(nova);
        UUID clientId = Ids.next();

        send(phone, clientId, "gl hf");

        assertThat(phone.got("ack")).singleElement().asString().contains(clientId.toString(), "\"sequence\":1");
        assertThat(laptop.got("ack")).isEmpty();
        assertThat(laptop.got("message")).hasSize(1);
        assertThat(coach.got("message")).singleElement().asString().contains("gl hf", "\"senderName\":\"Ana\"");
    }

    @Test
    void typingGoesToTheOthersOnly() {
        Device mine = open(ana);
        Device hers = open(nova);
        channel.received(mine.socket(), frame("{\"type\":\"typing\",\"conversationId\":\"" + messaging.id + "\"}"));
        assertThat(hers.got("typing"))
                .singleElement()
                .asString()
                .contains(ana.personId().toString());
        assertThat(mine.got("typing")).isEmpty();
    }

    @Test
    void aResumeGivesWhatIsMissingAndThenWhatCameMeanwhile() {
        Device coach = open(nova);
        for (int i = 1; i <= 250; i++) {
            send(coach, Ids.next(), "m" + i);
        }
        Device back = open(ana);
        messaging.whenReading = () -> {
            messaging.whenReading = () -> {};
            send(coach, Ids.next(), "while resuming");
        };

        resume(back, 2);

        List<String> got = back.got("message");
        assertThat(got).hasSize(249);
        for (int i = 0; i < got.size(); i++) {
            assertThat(got.get(i)).contains("\"sequence\":" + (i + 3) + ",");
        }
        assertThat(back.got("resumed")).singleElement().asString().contains("\"complete\":true", "\"sequence\":251");
    }

    @Test
    void aLongAbsenceIsResumedInParts() {
        Device coach = open(nova);
        for (int i = 1; i <= 450; i++) {
            send(coach, Ids.next(), "m" + i);
        }
        Device back = open(ana);
        resume(back, 0);
        assertThat(back.got("message")).hasSize(400);
        assertThat(back.got("resumed")).singleElement().asString().contains("\"complete\":false", "\"sequence\":400");
    }

    @Test
    void presenceFollowsTheFirstAndTheLastSocket() {
        Device coach = open(nova);
        Device phone = open(ana);
        Device laptop = open(ana);
        assertThat(coach.got("presence")).singleElement().asString().contains("\"online\":true");
        assertThat(phone.got("presence"))
                .singleElement()
                .asString()
                .contains(nova.personId().toString());
        channel.closed(phone.socket());
        assertThat(coach.got("presence")).hasSize(1);
        channel.closed(laptop.socket());
        assertThat(coach.got("presence")).hasSize(2).last().asString().contains("\"online\":false");
    }

    @Test
    void strangersAndUnknownFramesAreRefused() {
        Device rex = open(TestSockets.caller("Rex"));
        assertThatThrownBy(() -> send(rex, Ids.next(), "hi")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> resume(rex, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> channel.received(rex.socket(), frame("{\"type\":\"shout\"}")))
                .isInstanceOf(DomainException.class);
    }

    private Device open(Caller caller) {
        RecordingSink sink = new RecordingSink();
        Socket socket = TestSockets.socket(caller, null, sink);
        channel.opened(socket);
        return new Device(socket, sink);
    }

    private void send(Device device, UUID clientId, String body) {
        channel.received(
                device.socket(),
                frame("{\"type\":\"message.send\",\"conversationId\":\"" + messaging.id + "\",\"clientId\":\""
                        + clientId + "\",\"body\":\"" + body + "\"}"));
    }

    private void resume(Device device, long after) {
        channel.received(
                device.socket(),
                frame("{\"type\":\"resume\",\"conversationId\":\"" + messaging.id + "\",\"afterSequence\":" + after
                        + "}"));
    }

    private static ClientFrame frame(String json) {
        return ClientFrame.parse(json);
    }
}
