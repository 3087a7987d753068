package org.coachconnect.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The end of this node's service, in order: unready at once, then served on for as long as balancers need to see it, then the
 * open lines told to go. What stops the server waits for it.
 */
@ApplicationScoped
public class NodeDrain {
    private static final Logger LOG = Logger.getLogger(NodeDrain.class.getName());

    private final CountDownLatch begun = new CountDownLatch(1);
    private Event<NodeStopping> stopping;
    private Duration time;

    @SuppressWarnings("NullAway")
    protected NodeDrain() {
        this(null, 0);
    }

    @Inject
    public NodeDrain(
            Event<NodeStopping> stopping,
            @ConfigProperty(name = "coachconnect.drain-seconds", defaultValue = "12") int seconds) {
        this.stopping = stopping;
        this.time = Duration.ofSeconds(seconds);
    }

    public boolean isDraining() {
        return begun.getCount() == 0;
    }

    /** Returns when the node may stop. */
    void drain() {
        begun.countDown();
        LOG.log(Level.INFO, "This node is no longer ready; it stops after {0} s", time.toSeconds());
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stopping.fire(new NodeStopping());
    }
}
