package org.coachconnect.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL stands still under load: 503 with Retry-After in bounded time, then all goes on by itself. */
class DatabaseLossIT {
    /** Above every time limit of the product; more than twice, for a slow machine. */
    private static final Duration SLOWEST = Duration.ofSeconds(60);

    private static final Duration LONG = Duration.ofMinutes(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final CoachFixture coach = CoachFixture.publish("Loss");
    private final Member player = Member.register("PLAYER", "Loss");
    private final List<Instant> slots = coach.slots(14);
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    private record Reply(String request, int status, String type, String text, String retryAfter, Duration took) {
        boolean isUnavailable() {
            return status == 503;
        }
    }

    @AfterEach
    void theProductIsBack() {
        Product.get().signalDatabase("CONT");
        Product.get().awaitReady();
    }

    @Test
    void aDatabaseThatStandsStillIsNoHang() throws Exception {
        underLoad(() -> {
            Product.get().signalDatabase("STOP");
            awaitNotReadyBecauseOfTheDatabase();
            assertThat(send("GET", "/health/live", null).status())
                    .as("liveness")
                    .isEqualTo(200);
            awaitUnavailable();
            Product.get().signalDatabase("CONT");
            Product.get().awaitReady();
        });
        expectBoundedProblemsOnly();
        expectNothingLost();
    }

    private void underLoad(Runnable loss) throws InterruptedException {
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            for (String path : List.of("/api/v1/bookings", "/api/v1/users/me", "/api/v1/coaches/me/earnings")) {
                people.execute(() -> repeat(stop, () -> replies.add(send("GET", path, null))));
            }
            AtomicInteger next = new AtomicInteger(2);
            people.execute(() -> repeat(stop, () -> hold(slots.get(next.addAndGet(2)))));
            awaitAnswers();
            loss.run();
            awaitAnswers();
        } finally {
            stop.set(true);
            people.shutdown();
            assertThat(people.awaitTermination(SLOWEST.toSeconds(), TimeUnit.SECONDS))
                    .as("nobody hangs")
                    .isTrue();
        }
    }

    /** With a pause: the sandbox of time slots is not endless. */
    private static void repeat(AtomicBoolean stop, Runnable action) {
        while (!stop.get()) {
            action.run();
            LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
        }
    }

    private void hold(Instant slot) {
        Reply reply = send("POST", "/api/v1/bookings", coach.booking(slot));
        replies.add(reply);
        if (reply.status() == 201) {
            acknowledged.add(id(reply.text()));
            replies.add(send("POST", "/api/v1/bookings/" + id(reply.text()) + "/cancel", Map.of()));
        }
    }

    private void awaitAnswers() {
        int before = replies.size();
        await("answers")
                .atMost(LONG)
                .until(() -> replies.stream()
                                .skip(before)
                                .filter(r -> r.status() < 300)
                                .count()
                        > 20);
    }

    private void awaitUnavailable() {
        await("the loss shows").atMost(LONG).until(() -> replies.stream().anyMatch(Reply::isUnavailable));
    }

    private void awaitNotReadyBecauseOfTheDatabase() {
        await("readiness tells the cause").atMost(LONG).until(() -> {
            Reply health = send("GET", "/health/ready", null);
            if (health.status() != 503) {
                return false;
            }
            for (JsonNode check : Api.JSON.readTree(health.text()).path("checks")) {
                if ("database".equals(check.path("name").asText())) {
                    return "DOWN".equals(check.path("status").asText());
                }
            }
            return false;
        });
    }

    private void expectBoundedProblemsOnly() {
        assertThat(replies).allSatisfy(reply -> {
            assertThat(reply.took()).as(reply.request()).isLessThan(SLOWEST);
            assertThat(reply.status()).as(reply.toString()).isIn(200, 201, 204, 409, 503);
            assertThat(reply.text()).doesNotContain("Exception", ".java", "\tat ", "SELECT ", "org.");
            if (reply.isUnavailable()) {
                assertThat(reply.type()).startsWith("application/problem+json");
                assertThat(reply.text()).contains("unavailable\"");
                assertThat(Integer.parseInt(reply.retryAfter())).isBetween(1, 30);
            }
        });
        System.getLogger("database-loss")
                .log(
                        System.Logger.Level.INFO,
                        "{0} answers, {1} of them 503; the slowest took {2}",
                        replies.size(),
                        replies.stream().filter(Reply::isUnavailable).count(),
                        replies.stream()
                                .map(Reply::took)
                                .max(Duration::compareTo)
                                .orElseThrow());
    }

    private void expectNothingLost() throws SQLException {
        Member again = Member.signIn(player.email(), player.password());
        assertThat(acknowledged).isNotEmpty();
        for (String booking : acknowledged) {
            again.api().get("/bookings/" + booking).expect(200);
        }
        await("every event leaves the outbox").atMost(LONG).until(() -> unsent() == 0);
        Journey.hold(coach, again, slots.get(slots.size() - 4)).pay().accept();
        Ledger.expectBalanced();
    }

    private static long unsent() throws SQLException {
        try (Connection sql = Product.get().database();
                Statement statement = sql.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM platform.outbox WHERE state <> 'SENT'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String id(String json) {
        try {
            return Api.JSON.readTree(json).path("id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply send(String method, String path, @Nullable Map<String, Object> body) {
        Instant begin = Instant.now();
        try {
            HttpRequest.BodyPublisher publisher = body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(Api.JSON.writeValueAsString(body));
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(Product.get().base() + path))
                    .timeout(SLOWEST)
                    .header("Authorization", "Bearer " + (path.contains("earnings") ? coach.member() : player).token())
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .method(method, publisher)
                    .build();
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Reply(
                    method + " " + path,
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body(),
                    response.headers().firstValue("Retry-After").orElse(""),
                    Duration.between(begin, Instant.now()));
        } catch (IOException e) {
            return new Reply(method + " " + path, 0, "", e.toString(), "", Duration.between(begin, Instant.now()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
