package org.coachconnect.kernel;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The place of the current work in its trace as W3C {@code traceparent}, short enough for a column or a message property.
 * What is done later or elsewhere keeps it and continues the trace.
 */
public final class Traceparent {
    /** The name of the field, as in HTTP; also that of the message property. */
    public static final String NAME = "traceparent";

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    private Traceparent() {}

    /** Where the thread is now; null when nothing is traced. */
    public static @Nullable String current() {
        if (!Span.current().getSpanContext().isValid()) {
            return null;
        }
        Map<String, String> fields = new HashMap<>();
        W3C.inject(Context.current(), fields, Map::put);
        return fields.get(NAME);
    }

    /** The context to continue; an invalid value starts nothing. */
    public static Context context(String traceparent) {
        return W3C.extract(Context.root(), traceparent, new OneField());
    }

    private static final class OneField implements TextMapGetter<String> {
        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of(NAME);
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String key) {
            return NAME.equals(key) ? traceparent : null;
        }
    }
}
