package org.coachconnect.jdbc;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.jspecify.annotations.Nullable;

/**
 * A client span for each statement of a sampled trace, by OpenTelemetry's conventions for databases. Statements outside one
 * (timers, the relay looking for work) get none. The text of a statement has question marks where its values are; the values
 * and the messages of failures, which quote them, stay out.
 */
final class StatementSpans implements QueryExecutionListener {
    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("db.system.name");
    private static final AttributeKey<String> NAMESPACE = AttributeKey.stringKey("db.namespace");
    private static final AttributeKey<String> TEXT = AttributeKey.stringKey("db.query.text");
    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("db.operation.name");
    private static final AttributeKey<Long> BATCH_SIZE = AttributeKey.longKey("db.operation.batch.size");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    private static final int LONGEST_TEXT = 2_000;

    private static volatile @Nullable Tracer tracer;

    private final String database;

    StatementSpans(@Nullable String database) {
        this.database = database == null ? "" : database;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (queries.isEmpty() || !Span.current().getSpanContext().isSampled()) {
            return;
        }
        String text = queries.get(0).getQuery();
        String operation = operation(text);
        Span span = tracer().spanBuilder(operation + " " + database)
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute(SYSTEM, "postgresql")
                .setAttribute(NAMESPACE, database)
                .setAttribute(OPERATION, operation)
                .setAttribute(TEXT, text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
                .startSpan();
        if (execution.getBatchSize() > 1) {
            span.setAttribute(BATCH_SIZE, (long) execution.getBatchSize());
        }
        execution.addCustomValue(StatementSpans.class.getName(), span);
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Span span = execution.getCustomValue(StatementSpans.class.getName(), Span.class);
        if (span == null) {
            return;
        }
        if (execution.getThrowable() != null) {
            span.setStatus(StatusCode.ERROR);
            span.setAttribute(ERROR_TYPE, errorType(execution.getThrowable()));
        }
        span.end();
    }

    private static String operation(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? "SQL" : text.substring(0, end).toUpperCase(Locale.ROOT);
    }

    private static String errorType(Throwable failure) {
        return failure instanceof SQLException sql && sql.getSQLState() != null
                ? sql.getSQLState()
                : failure.getClass().getName();
    }

    /** The server gives its tracer to applications only; a sampled span is proof that one is at work on this thread. */
    private static Tracer tracer() {
        Tracer known = tracer;
        if (known == null) {
            known = CDI.current().select(Tracer.class).get();
            tracer = known;
        }
        return known;
    }
}
