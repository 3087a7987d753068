package org.coachconnect.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.events.EventTypes;
import org.coachconnect.kernel.Scope;
import org.coachconnect.platform.SharedGauges;
import org.coachconnect.platform.SharedGauges.Sample;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;

/**
 * What is told to Prometheus of events. Committed events are counted by type, which makes the funnel of bookings and the
 * outcomes of payments: both tell of each step by an event. All counters exist from the start, or the first step from
 * nothing to one would not be seen.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxMetrics {
    private static final Metadata COMMITTED = Metadata.builder()
            .withName("coachconnect_events_committed")
            .withDescription("Events whose transaction this node has committed")
            .build();
    private static final Metadata SENT = Metadata.builder()
            .withName("coachconnect_outbox_sent_events")
            .withDescription("Events this node has handed to the broker")
            .build();
    private static final Metadata BATCHES = Metadata.builder()
            .withName("coachconnect_outbox_batches")
            .withDescription("Batches this node has offered to the broker")
            .build();
    private static final Metadata WAITING = Metadata.builder()
            .withName("coachconnect_outbox_waiting_events")
            .withDescription("Events that are committed and not yet with the broker, of all nodes")
            .build();
    private static final Metadata OLDEST = Metadata.builder()
            .withName("coachconnect_outbox_oldest_age")
            .withUnit(MetricUnits.SECONDS)
            .withDescription("Age of the oldest event that waits, of all nodes; 0 when none waits")
            .build();

    private static final Tag TAKEN = new Tag("outcome", "sent");
    private static final Tag REFUSED = new Tag("outcome", "failed");

    @EJB
    private OutboxRows rows;

    @Inject
    private MetricRegistry registry;

    @Inject
    private SharedGauges gauges;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        EventTypes.ALL.forEach(type -> registry.counter(COMMITTED, tags(type)));
        registry.counter(SENT);
        registry.counter(BATCHES, TAKEN);
        registry.counter(BATCHES, REFUSED);
    }

    /** An event of this type was written by a transaction that has committed. */
    public void committed(Class<? extends DomainEvent> type) {
        registry.counter(COMMITTED, tags(type)).inc();
    }

    /** The broker took a batch of so many events. */
    public void sent(int events) {
        registry.counter(BATCHES, TAKEN).inc();
        registry.counter(SENT).inc(events);
    }

    /** The broker did not take a batch. */
    public void refused() {
        registry.counter(BATCHES, REFUSED).inc();
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void read() {
        gauges.refresh("outbox", () -> Scope.platform(this::samples));
    }

    private List<Sample> samples() {
        OutboxBacklog backlog = rows.backlog();
        Instant oldest = backlog.oldestAt();
        Duration age = oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
        return List.of(Sample.of(WAITING, backlog.waiting()), Sample.of(OLDEST, Math.max(age.toMillis(), 0) / 1000.0));
    }

    private static Tag[] tags(Class<? extends DomainEvent> type) {
        return new Tag[] {new Tag("context", EventTypes.context(type)), new Tag("type", type.getSimpleName())};
    }
}
