package org.coachconnect.platform;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.coachconnect.kernel.Traceparent;
import org.jspecify.annotations.Nullable;

/**
 * Spans beside those that the server makes for requests. Work that belongs to no trace gets none: what a timer does every
 * second is nobody's journey. Attributes never hold what a person wrote or is called, and failures show by their type only,
 * because messages quote values.
 *
 * <p>Dependent, not normal-scoped: behind a client proxy Weld forgets that a decorator is at work, and the decorator's delegate
 * would be the decorator again.
 */
@Dependent
public class Tracing {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final Tracer tracer;

    @Inject
    Tracing(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Traces nothing. */
    public static Tracing off() {
        return new Tracing(TracerProvider.noop().get(""));
    }

    /** Something to be done within a span. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        void run() throws E;
    }

    /** Does the work in a span of its own below the current one. */
    public <T> T child(String name, SpanKind kind, Attributes attributes, Supplier<T> work) {
        if (!Span.current().getSpanContext().isValid()) {
            return work.get();
        }
        return run(Context.current(), name, kind, attributes, work);
    }

    /** Like {@link #continued}, for work with a result. */
    public <T> T continuing(
            @Nullable String traceparent, String name, SpanKind kind, Attributes attributes, Supplier<T> work) {
        return traceparent == null ? work.get() : run(Traceparent.context(traceparent), name, kind, attributes, work);
    }

    private <T> T run(Context parent, String name, SpanKind kind, Attributes attributes, Supplier<T> work) {
        Span span = start(parent, name, kind, attributes);
        Scope current = parent.with(span).makeCurrent();
        try {
            return work.get();
        } catch (Throwable failure) {
            failed(span, failure);
            throw failure;
        } finally {
            current.close();
            span.end();
        }
    }

    /**
     * Does the work in a span that continues the trace it was asked for in.
     *
     * @param traceparent as kept with the work; null when it was not asked for in a trace
     */
    public <E extends Exception> void continued(
            @Nullable String traceparent, String name, SpanKind kind, Attributes attributes, Work<E> work) throws E {
        if (traceparent == null) {
            work.run();
            return;
        }
        Context parent = Traceparent.context(traceparent);
        Span span = start(parent, name, kind, attributes);
        Scope current = parent.with(span).makeCurrent();
        try {
            work.run();
        } catch (Throwable failure) {
            failed(span, failure);
            throw failure;
        } finally {
            current.close();
            span.end();
        }
    }

    private Span start(Context parent, String name, SpanKind kind, Attributes attributes) {
        return tracer.spanBuilder(name)
                .setParent(parent)
                .setSpanKind(kind)
                .setAllAttributes(attributes)
                .startSpan();
    }

    private static void failed(Span span, Throwable failure) {
        span.setStatus(StatusCode.ERROR);
        span.setAttribute(ERROR_TYPE, failure.getClass().getName());
    }
}
