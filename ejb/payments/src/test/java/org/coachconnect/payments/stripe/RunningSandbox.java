package org.coachconnect.payments.stripe;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.coachconnect.sandbox.Sandbox;
import org.coachconnect.sandbox.Settings;

/** The sandbox on a free port, a browser that pays in it, and a catcher of its webhooks. */
final class RunningSandbox implements AutoCloseable {
    static final String SECRET_KEY = "sk_test_0123456789";
    static final String PUBLISHABLE_KEY = "pk_test_0123456789";
    static final String WEBHOOK_SECRET = "whsec_0123456789";

    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final HttpClient browser = HttpClient.newHttpClient();
    private final HttpServer catcher;
    private final Sandbox sandbox;

    /** A webhook as it came. */
    record Delivery(String payload, String signature) {}

    RunningSandbox(Path data) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        catcher = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        catcher.createContext("/", exchange -> {
            String payload = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            deliveries.add(new Delivery(payload, exchange.getRequestHeaders().getFirst("Stripe-Signature")));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        catcher.start();
        sandbox = Sandbox.start(
                new Settings(
                        "127.0.0.1",
                        0,
                        data,
                        SECRET_KEY,
                        PUBLISHABLE_KEY,
                        URI.create("http://127.0.0.1:" + catcher.getAddress().getPort() + "/"),
                        WEBHOOK_SECRET,
                        Duration.ofDays(2),
                        Duration.ofDays(1),
                        Duration.ofMillis(50)),
                Clock.systemUTC());
    }

    String base() {
        return "http://127.0.0.1:" + sandbox.port();
    }

    List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    StripeProcessor processor() {
        return processor(base(), SECRET_KEY);
    }

    static StripeProcessor processor(String base, String secretKey) {
        StripeSettings settings = new StripeSettings(
                Optional.of(base),
                Optional.of(secretKey),
                Optional.of(PUBLISHABLE_KEY),
                Optional.of(WEBHOOK_SECRET),
                Optional.of("http://localhost:9080"),
                2000,
                10_000);
        StripeProcessor processor = new StripeProcessor(settings, new StripeGuard(), Clock.systemUTC());
        processor.connect();
        return processor;
    }

    /** Confirms as Stripe.js does. */
    int pay(String intentId, String clientSecret, String card) throws IOException, InterruptedException {
        return post(
                base() + "/v1/payment_intents/" + intentId + "/confirm",
                "client_secret=" + clientSecret + "&payment_method=" + card);
    }

    int completeOnboarding(String link) throws IOException, InterruptedException {
        return post(link, "outcome=complete");
    }

    private int post(String url, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + PUBLISHABLE_KEY)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    @Override
    public void close() throws IOException {
        sandbox.close();
        catcher.stop(0);
    }
}
