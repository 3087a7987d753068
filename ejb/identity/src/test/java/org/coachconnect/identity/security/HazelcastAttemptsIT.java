package org.coachconnect.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.coachconnect.platform.ClusterMemory;
import org.coachconnect.testing.SettableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class HazelcastAttemptsIT {
    private static final HazelcastInstance CLUSTER = member("identity-attempts-it");

    private final SettableClock clock = SettableClock.at("2026-03-01T10:00:00Z");
    private final HazelcastAttempts attempts = new HazelcastAttempts(ClusterMemory.of(CLUSTER), clock);
    private final String key = UUID.randomUUID().toString();

    @AfterAll
    static void stop() {
        CLUSTER.shutdown();
    }

    @Test
    void backsOffAfterTheFreeOnes() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.begin(key)).isZero();
        }

        assertThat(attempts.begin(key)).isEqualTo(Duration.ofSeconds(2));
        clock.advance(Duration.ofSeconds(2));
        assertThat(attempts.begin(key)).isZero();
        assertThat(attempts.begin(key)).isEqualTo(Duration.ofSeconds(4));
        assertThat(attempts.begin(UUID.randomUUID().toString())).isZero();
    }

    @Test
    void forgetsAfterASuccess() {
        for (int i = 0; i < 6; i++) {
            attempts.begin(key);
        }
        attempts.succeeded(key);

        assertThat(attempts.begin(key)).isZero();
    }

    @Test
    void ofManyAtOnceOnlyTheFreeOnesPass() {
        long passed = IntStream.range(0, 60)
                .parallel()
                .filter(i -> attempts.begin(key).isZero())
                .count();

        assertThat(passed).isEqualTo(5);
    }

    @Test
    void countsOnByItselfWhenTheClusterIsGone() {
        HazelcastInstance lost = member("identity-attempts-lost");
        HazelcastAttempts alone = new HazelcastAttempts(ClusterMemory.of(lost), clock);
        for (int i = 0; i < 4; i++) {
            assertThat(alone.begin(key)).isZero();
        }
        lost.shutdown();

        assertThat(alone.begin(key)).isZero();
        assertThat(alone.begin(key)).isEqualTo(Duration.ofSeconds(2));
        alone.succeeded(key);
        assertThat(alone.begin(key)).isZero();
    }

    private static HazelcastInstance member(String name) {
        Config config = new Config(name);
        config.setClusterName(UUID.randomUUID().toString());
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
        config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
        config.getNetworkConfig()
                .setPort(15701)
                .getInterfaces()
                .setEnabled(true)
                .addInterface("127.0.0.1");
        return Hazelcast.newHazelcastInstance(config);
    }
}
