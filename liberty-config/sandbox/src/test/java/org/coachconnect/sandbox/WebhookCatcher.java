package org.coachconnect.sandbox;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes webhooks as the product does: verifies the signature over the raw body. */
final class WebhookCatcher implements AutoCloseable {
    private final HttpServer http;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final List<Instant> attempts = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();

    WebhookCatcher() throws IOException {
        this(0);
    }

    WebhookCatcher(int port) throws IOException {
        http = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        http.createContext("/hook", this::handle);
        http.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            attempts.add(Instant.now());
            String payload = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int status = 200;
            if (failures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                status = 500;
            } else {
                events.add(Webhook.constructEvent(
                        payload,
                        exchange.getRequestHeaders().getFirst("Stripe-Signature"),
                        RunningSandbox.WEBHOOK_SECRET));
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (SignatureVerificationException e) {
            exchange.sendResponseHeaders(400, -1);
        }
    }

    void failNext(int times) {
        failures.set(times);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port() + "/hook");
    }

    int port() {
        return http.getAddress().getPort();
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    List<String> types() {
        return events.stream().map(Event::getType).toList();
    }

    List<Instant> attempts() {
        return List.copyOf(attempts);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
