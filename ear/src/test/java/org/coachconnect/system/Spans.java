package org.coachconnect.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** An OTLP endpoint of this JVM, to which the product sends its spans; it keeps the last ones. */
final class Spans {
    private static final int KEPT = 30_000;

    private final HttpServer server;
    private final ConcurrentLinkedDeque<Span> received = new ConcurrentLinkedDeque<>();

    Spans() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::receive);
        server.setExecutor(Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "otlp");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    /** What a span says, without its times. */
    record Span(String trace, String id, String parent, SpanKind kind, String name, Map<String, String> attributes) {
        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }
    }

    /** What makes the product send its spans here, all of them and soon. */
    Map<String, String> environment() {
        return Map.of(
                "OTEL_SDK_DISABLED",
                "false",
                "OTEL_TRACES_SAMPLER_ARG",
                "1",
                "OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf",
                "OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "OTEL_BSP_SCHEDULE_DELAY",
                "500");
    }

    List<Span> all() {
        return List.copyOf(received);
    }

    List<Span> ofTrace(String trace) {
        return received.stream().filter(span -> span.trace().equals(trace)).toList();
    }

    /** Waits for a span; they come a moment after the answer that they tell of. */
    Span await(String what, Predicate<Span> wanted) {
        return Awaitility.await("the span of " + what)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> received.stream().filter(wanted).findFirst().orElse(null), found -> found != null);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()).getResourceSpansList().stream()
                    .flatMap(resource -> resource.getScopeSpansList().stream())
                    .flatMap(scope -> scope.getSpansList().stream())
                    .map(Spans::span)
                    .forEach(received::add);
            while (received.size() > KEPT) {
                received.poll();
            }
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static Span span(io.opentelemetry.proto.trace.v1.Span span) {
        HexFormat hex = HexFormat.of();
        return new Span(
                hex.formatHex(span.getTraceId().toByteArray()),
                hex.formatHex(span.getSpanId().toByteArray()),
                hex.formatHex(span.getParentSpanId().toByteArray()),
                span.getKind(),
                span.getName(),
                span.getAttributesList().stream()
                        .collect(Collectors.toMap(KeyValue::getKey, Spans::text, (first, second) -> second)));
    }

    private static String text(KeyValue attribute) {
        return switch (attribute.getValue().getValueCase()) {
            case STRING_VALUE -> attribute.getValue().getStringValue();
            case INT_VALUE -> Long.toString(attribute.getValue().getIntValue());
            default -> attribute.getValue().toString();
        };
    }
}
