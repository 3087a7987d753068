package org.coachconnect.web.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.core.HazelcastInstance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.platform.ClusterMemory;
import org.coachconnect.testing.SettableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SocketTicketsIT {
    private static final HazelcastInstance CLUSTER = TestCluster.member("tickets");
    private static final UUID SESSION = Ids.next();

    private final SettableClock clock = SettableClock.at("2026-03-01T12:00:00Z");
    private final SocketTickets tickets = new SocketTickets(ClusterMemory.of(CLUSTER), clock);
    private final Caller ana = TestSockets.caller("Ana");

    @AfterAll
    static void stop() {
        CLUSTER.shutdown();
    }

    @Test
    void aTicketStandsForItsPersonOnce() {
        var booking = Ids.next();
        String ticket = tickets.issue(ana, SESSION, "/signalling", booking, Duration.ofSeconds(60));
        assertThat(tickets.take(ticket, "/signalling")).hasValueSatisfying(admission -> {
            assertThat(admission.caller()).isEqualTo(ana);
            assertThat(admission.sessionId()).isEqualTo(SESSION);
            assertThat(admission.subjectId()).isEqualTo(booking);
        });
        assertThat(tickets.take(ticket, "/signalling")).isEmpty();
    }

    @Test
    void aTicketIsForOnePathAndForSeconds() {
        String wrongDoor = tickets.issue(ana, SESSION, "/signalling", null, Duration.ofSeconds(60));
        assertThat(tickets.take(wrongDoor, "/realtime")).isEmpty();
        assertThat(tickets.take(wrongDoor, "/signalling")).isEmpty();

        String late = tickets.issue(ana, SESSION, "/realtime", null, Duration.ofSeconds(30));
        clock.advance(Duration.ofSeconds(30));
        assertThat(tickets.take(late, "/realtime")).isEmpty();
        assertThat(tickets.take("made-up", "/realtime")).isEmpty();
    }

    @Test
    void withoutTheClusterATicketIsGoodOnceWhereItWasMade() {
        HazelcastInstance lost = TestCluster.member("tickets-lost");
        SocketTickets alone = new SocketTickets(ClusterMemory.of(lost), clock);
        String before = alone.issue(ana, SESSION, "/realtime", null, Duration.ofSeconds(30));
        lost.shutdown();

        assertThat(alone.take(before, "/realtime")).isEmpty();
        String ticket = alone.issue(ana, SESSION, "/realtime", null, Duration.ofSeconds(30));
        assertThat(tickets.take(ticket, "/realtime")).isEmpty();
        assertThat(alone.take(ticket, "/realtime")).isPresent();
        assertThat(alone.take(ticket, "/realtime")).isEmpty();
        String late = alone.issue(ana, SESSION, "/realtime", null, Duration.ofSeconds(30));
        clock.advance(Duration.ofSeconds(30));
        assertThat(alone.take(late, "/realtime")).isEmpty();
    }

    @Test
    void ofManyWhoTryAtOnceOneGetsIn() throws Exception {
        String ticket = tickets.issue(ana, SESSION, "/realtime", null, Duration.ofSeconds(30));
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                tries.add(threads.submit(() -> tickets.take(ticket, "/realtime").isPresent()));
            }
            int in = 0;
            for (Future<Boolean> each : tries) {
                in += each.get() ? 1 : 0;
            }
            assertThat(in).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }
}
