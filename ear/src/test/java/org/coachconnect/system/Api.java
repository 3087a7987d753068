package org.coachconnect.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The REST API as one caller uses it: anonymous, or with an access token. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final @Nullable String token;
    private final @Nullable String base;

    Api(@Nullable String token) {
        this(token, null);
    }

    private Api(@Nullable String token, @Nullable String base) {
        this.token = token;
        this.base = base;
    }

    /** The same caller at a certain node. */
    Api on(int node) {
        return new Api(token, Product.get().node(node));
    }

    static Api anonymous() {
        return new Api(null);
    }

    /** What came back. */
    record Answer(int status, String contentType, String text) {
        JsonNode json() {
            try {
                return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(text, e);
            }
        }

        Answer expect(int... statuses) {
            assertThat(statuses).as(text).contains(status);
            return this;
        }

        /** Checks that this is a complete problem of the type, and that nothing of the inside shows. */
        Answer expectProblem(int expected, String slug) {
            expect(expected);
            assertThat(contentType).startsWith("application/problem+json");
            assertThat(json().path("type").asText()).isEqualTo("/problems/" + slug);
            assertThat(json().path("status").asInt()).isEqualTo(expected);
            assertThat(json().path("title").asText()).isNotBlank();
            assertThat(text).doesNotContain("Exception", ".java", "\tat ", "SELECT ", "jackson", "org.");
            return this;
        }

        /** Checks that the problem names the field. */
        Answer expectField(String field) {
            assertThat(json().path("errors").findValuesAsText("field")).as(text).contains(field);
            return this;
        }
    }

    Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    Answer delete(String path) {
        return send("DELETE", path, null, Map.of());
    }

    Answer put(String path, Object body) {
        return send("PUT", path, write(body), Map.of());
    }

    Answer patch(String path, Object body) {
        return send("PATCH", path, write(body), Map.of());
    }

    /** A POST with an Idempotency-Key of its own. */
    Answer post(String path, @Nullable Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Answer post(String path, @Nullable Object body, String idempotencyKey) {
        return send("POST", path, write(body), Map.of("Idempotency-Key", idempotencyKey));
    }

    Answer postWithoutKey(String path, @Nullable Object body) {
        return send("POST", path, write(body), Map.of());
    }

    Answer send(String method, String path, @Nullable String body, Map<String, String> headers) {
        String url = path.startsWith("http") ? path : base() + (path.startsWith("/api") ? "" : "/api/v1") + path;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String base() {
        return base == null ? Product.get().base() : base;
    }

    private static @Nullable String write(@Nullable Object body) {
        try {
            if (body == null || body instanceof String) {
                return (String) body;
            }
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
