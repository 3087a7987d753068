package org.coachconnect.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Gauges of what all nodes share, such as the outbox. Each node reads them for itself, on a timer and not when it is scraped;
 * over the nodes they are a maximum, never a sum. What cannot be read is NaN, so that nobody takes an old number for a new one.
 */
@ApplicationScoped
public class SharedGauges {
    private static final Logger LOG = Logger.getLogger(SharedGauges.class.getName());

    /** One number, with the tags that tell it from others of its name. */
    public record Sample(Metadata metadata, double value, List<Tag> tags) {
        public static Sample of(Metadata metadata, double value, Tag... tags) {
            return new Sample(metadata, value, List.of(tags));
        }

        private Series series() {
            return new Series(metadata.getName(), tags);
        }
    }

    private record Series(String name, List<Tag> tags) {}

    private static final class Value {
        volatile double now = Double.NaN;
    }

    private final Map<String, Map<Series, Value>> groups = new ConcurrentHashMap<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final BiConsumer<Sample, Supplier<Double>> register;

    @SuppressWarnings("NullAway")
    protected SharedGauges() {
        this((BiConsumer<Sample, Supplier<Double>>) null);
    }

    @Inject
    public SharedGauges(MetricRegistry registry) {
        this((sample, value) ->
                registry.gauge(sample.metadata(), value, sample.tags().toArray(Tag[]::new)));
    }

    SharedGauges(BiConsumer<Sample, Supplier<Double>> register) {
        this.register = register;
    }

    /**
     * Reads the numbers of a group anew.
     *
     * @param reading gives all of them; one that it does not give any more is zero
     */
    public void refresh(String group, Supplier<List<Sample>> reading) {
        Map<Series, Value> known = groups.computeIfAbsent(group, name -> new ConcurrentHashMap<>());
        try {
            List<Sample> samples = reading.get();
            Set<Series> read = samples.stream().map(Sample::series).collect(Collectors.toSet());
            samples.forEach(sample ->
                    known.computeIfAbsent(sample.series(), series -> registered(sample)).now = sample.value());
            known.forEach((series, value) -> {
                if (!read.contains(series)) {
                    value.now = 0;
                }
            });
            failing.remove(group);
        } catch (RuntimeException e) {
            known.values().forEach(value -> value.now = Double.NaN);
            if (failing.add(group)) {
                LOG.log(Level.WARNING, "The gauges of the " + group + " cannot be read now", e);
            }
        }
    }

    private Value registered(Sample sample) {
        Value value = new Value();
        register.accept(sample, () -> value.now);
        return value;
    }
}
