package org.coachconnect.sandbox;

import com.stripe.StripeClient;
import com.stripe.net.HttpClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A sandbox on a free port, and the ways to talk to it. */
final class RunningSandbox implements AutoCloseable {
    static final String SECRET_KEY = "sk_test_0123456789";
    static final String PUBLISHABLE_KEY = "pk_test_0123456789";
    static final String WEBHOOK_SECRET = "whsec_0123456789";

    private final Sandbox sandbox;
    private final java.net.http.HttpClient http = java.net.http.HttpClient.newHttpClient();

    private RunningSandbox(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    static RunningSandbox in(Path data) throws IOException {
        return start(data, null, Clock.systemUTC(), Duration.ofDays(2));
    }

    static RunningSandbox withWebhooks(Path data, URI target) throws IOException {
        return start(data, target, Clock.systemUTC(), Duration.ofDays(2));
    }

    static RunningSandbox at(Path data, Clock clock) throws IOException {
        return start(data, null, clock, Duration.ofDays(2));
    }

    private static RunningSandbox start(Path data, @Nullable URI target, Clock clock, Duration settlement)
            throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        return new RunningSandbox(Sandbox.start(
                new Settings(
                        "127.0.0.1",
                        0,
                        data,
                        SECRET_KEY,
                        PUBLISHABLE_KEY,
                        target,
                        WEBHOOK_SECRET,
                        settlement,
                        Duration.ofDays(1),
                        Duration.ofMillis(50)),
                clock));
    }

    String base() {
        return "http://127.0.0.1:" + sandbox.port();
    }

    /** The product's client, without retries of its own. */
    StripeClient stripe() {
        return client(SECRET_KEY, null);
    }

    /** The same, over this transport. */
    StripeClient stripe(HttpClient transport) {
        return client(SECRET_KEY, transport);
    }

    /** A client with this key. */
    StripeClient withKey(String key) {
        return client(key, null);
    }

    private StripeClient client(String key, @Nullable HttpClient transport) {
        StripeClient.StripeClientBuilder builder = StripeClient.builder()
                .setApiKey(key)
                .setApiBase(base())
                .setConnectBase(base())
                .setFilesBase(base())
                .setMaxNetworkRetries(0);
        return (transport == null ? builder : builder.setHttpClient(transport)).build();
    }

    /** Posts a form as a browser does with the publishable key. */
    HttpResponse<String> browserPost(String path, String form) throws IOException, InterruptedException {
        return send(
                path,
                r -> r.header("Authorization", "Bearer " + PUBLISHABLE_KEY)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Posts a form as a server does with the secret key. */
    HttpResponse<String> serverPost(String path, String form) throws IOException, InterruptedException {
        return send(
                path,
                r -> r.header("Authorization", "Bearer " + SECRET_KEY)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Posts a form of one of the sandbox's own pages; redirects are not followed. */
    HttpResponse<String> submit(String url, String form) throws IOException, InterruptedException {
        return send(
                url,
                r -> r.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.Builder::GET);
    }

    /** Orders a failure. */
    void fault(String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                "/sandbox/faults",
                r -> r.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }

    HttpResponse<String> send(String pathOrUrl, UnaryOperator<HttpRequest.Builder> request)
            throws IOException, InterruptedException {
        URI uri = URI.create(pathOrUrl.startsWith("http") ? pathOrUrl : base() + pathOrUrl);
        return http.send(request.apply(HttpRequest.newBuilder(uri)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws IOException {
        sandbox.close();
    }
}
