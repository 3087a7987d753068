package org.coachconnect.launcher.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TopologyTest {
    @Test
    void everyTopicAndSubscriptionOfTheServerHasItsQueue() throws Exception {
        Topology topology = Topology.read(Path.of("../src/main/liberty/config/messaging.xml"));

        assertThat(topology.queuesByAddress().keySet())
                .contains("coachconnect.bookings", "coachconnect.payments", "coachconnect.identity");
        assertThat(topology.queuesByAddress().get("coachconnect.payments"))
                .containsExactly(Topology.queueName("", "bookings.payments"));
    }

    @Test
    void queuesAreNamedAsTheClientNamesThem() {
        assertThat(Topology.queueName("", "bookings.payments")).isEqualTo("bookings\\.payments");
        assertThat(Topology.queueName("node", "bookings.payments")).isEqualTo("node.bookings\\.payments");
    }
}
