package org.coachconnect.web.sockets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Tells Prometheus of the sockets of this node. */
@ApplicationScoped
public class SocketMetrics implements SocketMeter {
    private static final Metadata OPEN = Metadata.builder()
            .withName("coachconnect_sockets_open")
            .withDescription("WebSockets that are open on this node")
            .build();
    private static final Metadata FRAMES = Metadata.builder()
            .withName("coachconnect_socket_frames_sent")
            .withDescription("Frames that this node has sent on WebSockets")
            .build();
    private static final Metadata TOO_SLOW = Metadata.builder()
            .withName("coachconnect_sockets_too_slow")
            .withDescription("WebSockets closed because they could not keep up with what they were to be sent")
            .build();

    private final Map<String, AtomicLong> open = new ConcurrentHashMap<>();
    private MetricRegistry registry;
    private Counter frames;
    private Counter tooSlow;

    @SuppressWarnings("NullAway.Init")
    protected SocketMetrics() {}

    @Inject
    SocketMetrics(MetricRegistry registry) {
        this.registry = registry;
        frames = registry.counter(FRAMES);
        tooSlow = registry.counter(TOO_SLOW);
    }

    /** Makes the counters at the start: their first step is seen only when they were 0 before. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        open("/realtime");
        open("/signalling");
    }

    @Override
    public void opened(String path) {
        open(path).incrementAndGet();
    }

    @Override
    public void closed(String path) {
        open(path).decrementAndGet();
    }

    @Override
    public void frameSent() {
        frames.inc();
    }

    @Override
    public void tooSlow() {
        tooSlow.inc();
    }

    private AtomicLong open(String path) {
        return open.computeIfAbsent(path, endpoint -> {
            AtomicLong count = new AtomicLong();
            registry.gauge(OPEN, count, AtomicLong::get, new Tag("endpoint", endpoint));
            return count;
        });
    }
}
