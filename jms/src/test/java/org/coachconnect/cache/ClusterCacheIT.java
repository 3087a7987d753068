package org.coachconnect.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hazelcast.config.Config;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.NearCacheConfig;
import com.hazelcast.config.XmlConfigBuilder;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two members of the product's own configuration. */
class ClusterCacheIT {
    private static final Path CONFIGURATION = Path.of("../liberty-config/src/main/liberty/config/hazelcast.xml");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<HazelcastInstance> MEMBERS = new ArrayList<>();

    private final Counts countsA = new Counts();
    private final Cache<Page> a = cache(MEMBERS.get(0), countsA, Runnable::run);
    private final Cache<Page> b = cache(MEMBERS.get(1), new Counts(), Runnable::run);
    private final String key = UUID.randomUUID().toString();

    record Line(String text, Instant at) {}

    record Page(String title, List<Line> lines, @Nullable Double mean) {}

    private static final class Counts implements CacheMeter {
        final AtomicInteger hits = new AtomicInteger();
        final AtomicInteger misses = new AtomicInteger();

        @Override
        public void hit() {
            hits.incrementAndGet();
        }

        @Override
        public void miss() {
            misses.incrementAndGet();
        }
    }

    @BeforeAll
    static void start() throws IOException {
        int[] ports = {freePort(), freePort()};
        for (int port : ports) {
            MEMBERS.add(member(port, "127.0.0.1:" + ports[0] + ",127.0.0.1:" + ports[1]));
        }
    }

    @AfterAll
    static void stop() {
        MEMBERS.forEach(HazelcastInstance::shutdown);
    }

    @Test
    void whatOneNodeLoadedTheOtherReads() {
        Page first = a.get(key, page("first"));
        assertThat(b.get(key, page("second"))).isEqualTo(first);
    }

    @Test
    void whatChangedIsForgottenOnEveryNode() {
        a.get(key, page("old"));
        b.get(key, page("unused"));
        b.get(key, page("unused"));

        a.forget(key);

        Instant end = Instant.now().plus(SOON);
        while (b.get(key, page("new")).title().equals("old")) {
            assertThat(Instant.now()).as("the near cache of B still has it").isBefore(end);
        }
        assertThat(a.get(key, page("unused")).title()).isEqualTo("new");
    }

    @Test
    void whatWasReadBeforeAChangeIsNotKeptAfterIt() {
        Page old = a.get(key, () -> {
            b.forget(key);
            return page("old").get();
        });
        assertThat(old.title()).isEqualTo("old");
        assertThat(a.get(key, page("new")).title()).isEqualTo("new");
    }

    @Test
    void aChangeIsForgottenAfterTheCommitOnly() {
        List<Runnable> afterCommit = new ArrayList<>();
        Cache<Page> inTransaction = cache(MEMBERS.get(0), new Counts(), afterCommit::add);
        a.get(key, page("old"));

        inTransaction.forget(key);
        assertThat(a.get(key, page("new")).title()).isEqualTo("old");
        afterCommit.forEach(Runnable::run);
        assertThat(a.get(key, page("new")).title()).isEqualTo("new");
    }

    @Test
    void aFailureIsNotKept() {
        assertThatThrownBy(() -> a.get(key, () -> {
                    throw new IllegalArgumentException("missing");
                }))
                .hasMessage("missing");
        assertThat(a.get(key, page("there")).title()).isEqualTo("there");
    }

    @Test
    void hitsAndMissesAreCounted() {
        a.get(key, page("once"));
        a.get(key, page("once"));
        a.get(key, page("once"));
        assertThat(countsA.misses).hasValue(1);
        assertThat(countsA.hits).hasValue(2);
    }

    @Test
    void whatAnotherVersionWroteInAnotherFormIsPassedOver() {
        MEMBERS.get(0).<String, String>getMap("cache.test").set(key, "beef {\"name\":\"of another form\"}");
        assertThat(a.get(key, page("mine")).title()).isEqualTo("mine");
        assertThat(a.get(key, page("unused")).title()).isEqualTo("mine");
    }

    @Test
    void aLostClusterIsAMiss() {
        HazelcastInstance lost = loner();
        Cache<Page> cache = cache(lost, new Counts(), Runnable::run);
        cache.get(key, page("kept"));
        lost.getLifecycleService().terminate();

        assertThat(cache.get(key, page("loaded")).title()).isEqualTo("loaded");
        cache.forget(key);
    }

    @Test
    void everyCacheHasAnEndInSizeAndTime() {
        for (String name : List.of("cache.coaches.profile", "cache.identity.session", "cache.another")) {
            MapConfig map = MEMBERS.get(0).getConfig().findMapConfig(name);
            assertThat(map.getTimeToLiveSeconds()).as(name).isBetween(1, 60);
            assertThat(map.getEvictionConfig().getSize()).as(name).isBetween(1, 50_000);
            NearCacheConfig near = map.getNearCacheConfig();
            if (near != null) {
                assertThat(near.getTimeToLiveSeconds()).as(name).isBetween(1, 60);
                assertThat(near.isInvalidateOnChange()).as(name).isTrue();
            }
        }
        assertThat(MEMBERS.get(0)
                        .getConfig()
                        .findMapConfig("cache.identity.session")
                        .getNearCacheConfig())
                .as("a revoked session must be refused at once")
                .isNull();
    }

    private static Cache<Page> cache(HazelcastInstance member, CacheMeter meter, Consumer<Runnable> afterCommit) {
        return new ClusterCache<>("test", Page.class, member, meter, afterCommit, SOON);
    }

    private static Supplier<Page> page(String title) {
        return () -> new Page(title, List.of(new Line("text", Instant.parse("2026-03-01T12:00:00.5Z"))), null);
    }

    private static HazelcastInstance loner() {
        try {
            int port = freePort();
            return member(port, "127.0.0.1:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HazelcastInstance member(int port, String members) throws IOException {
        Properties place = new Properties();
        place.putAll(System.getProperties());
        place.setProperty("coachconnect.hazelcast.cluster", "cache-test");
        place.setProperty("coachconnect.hazelcast.interface", "127.0.0.1");
        place.setProperty("coachconnect.hazelcast.port", Integer.toString(port));
        place.setProperty("coachconnect.hazelcast.members", members);
        Config config = new XmlConfigBuilder(CONFIGURATION.toUri().toURL())
                .setProperties(place)
                .build();
        config.setInstanceName("cache-test-" + port);
        config.setProperty("hazelcast.logging.type", "none");
        return Hazelcast.newHazelcastInstance(config);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
