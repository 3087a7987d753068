package org.coachconnect.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The logs as production has them, JSON at INFO: everything of a request is found, and nothing of a person is in them. */
class LogsIT {
    private static final String ADDRESS = "127.83.59.201";
    private static final String CARD = "4242424242424242";

    @Test
    void nothingOfAPersonIsInAnyLog() throws IOException {
        Map<String, String> secret = new LinkedHashMap<>();
        CoachFixture coach = CoachFixture.publish(person("COACH", "Zephyrine-Quolwick", secret));
        Member player = person("PLAYER", "Balthazar-Yxmoor", secret);

        Journey journey = Journey.hold(coach, player, coach.slots(3).get(33));
        JsonNode payment = journey.openPayment();
        secret.put("client secret", payment.path("clientSecret").asText());
        journey.confirm(payment, "pm_card_chargeDeclined", 402);
        journey.confirm(payment, "pm_card_visa", 200)
                .awaitState("AWAITING_COACH")
                .accept();
        sockets(player, journey, secret);
        feed(player, secret);
        badGuesses(player, secret);
        fromAnAddress(player, journey);
        secret.put("address", ADDRESS);
        secret.put("card number", CARD);
        awaitLogged(journey.bookingId() + "\\/accept");

        assertThat(secret.values()).allMatch(value -> value.length() > 5);
        assertThat(found(secret)).isEmpty();
    }

    @Test
    void everyLineOfARequestSaysWhichTraceAndOrganisationItBelongsTo() {
        String id = "logs-it-" + UUID.randomUUID();
        Member player = Member.register("PLAYER", "Line");
        Api.Answer answer = player.api().send("GET", "/bookings?state=HELD", null, Map.of("X-Request-Id", id));
        answer.expect(200);

        JsonNode line = awaitLine(id);
        assertThat(line.path("method").asText()).isEqualTo("GET");
        assertThat(line.path("route").asText()).isEqualTo("/api/v1/bookings");
        assertThat(line.path("status").asInt()).isEqualTo(200);
        assertThat(line.path("duration_ms").isNumber()).isTrue();
        assertThat(line.path("organisation").asText()).hasSize(36);
        assertThat(line.path("node").asText()).isNotBlank();
        assertThat(line.path("level").asText()).isEqualTo("INFO");
        Spans.Span span = Product.get()
                .spans()
                .await(
                        "the request",
                        s -> s.attribute("coachconnect.request.id").equals(id));
        assertThat(line.path("trace_id").asText()).isEqualTo(span.trace());
        assertThat(line.path("span_id").asText()).hasSize(16);
    }

    @Test
    void aRefusalNamesItsRequest() throws IOException, InterruptedException {
        HttpResponse<String> refused = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Product.get().base() + "/api/v1/bookings"))
                                .header("Authorization", "Bearer nonsense")
                                .header("X-Request-Id", "not well formed")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        String id = refused.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(id).hasSize(36);
        assertThat(Api.JSON.readTree(refused.body()).path("requestId").asText()).isEqualTo(id);
        assertThat(awaitLine(id).path("status").asInt()).isEqualTo(401);
    }

    private static Member person(String role, String name, Map<String, String> secret) {
        Member member = Member.register(role, name);
        secret.put(name + "'s name", name);
        secret.put(name + "'s e-mail", member.email());
        secret.put(name + "'s password", member.password());
        secret.put(name + "'s access token", member.token());
        secret.put(
                name + "'s signature", member.token().substring(member.token().lastIndexOf('.') + 1));
        return member;
    }

    private static void sockets(Member player, Journey journey, Map<String, String> secret) {
        String ticket = player.api()
                .postWithoutKey("/realtime/ticket", null)
                .expect(200, 201)
                .json()
                .path("ticket")
                .asText();
        secret.put("ticket", ticket);
        try (Socket socket = Socket.open("/realtime", ticket)) {
            socket.send(Map.of("type", "heartbeat"));
        }
        player.api()
                .send("GET", Product.get().base() + "/realtime?ticket=" + ticket, null, Map.of())
                .expect(400);
    }

    private static void feed(Member player, Map<String, String> secret) {
        String url = player.api()
                .postWithoutKey("/calendar/feed", null)
                .expect(200)
                .json()
                .path("url")
                .asText();
        secret.put("feed", url.replaceAll(".*/|\\.ics", ""));
        Api.anonymous().get(url).expect(200);
    }

    /** What is refused is logged most readily. */
    private static void badGuesses(Member player, Map<String, String> secret) {
        String guess = "Guess-" + UUID.randomUUID();
        secret.put("guessed password", guess);
        Api.anonymous().postWithoutKey("/auth/login", Map.of("email", player.email(), "password", guess));
        Api.anonymous().postWithoutKey("/auth/forgot-password", Map.of("email", player.email()));
        Api.anonymous().postWithoutKey("/auth/verify-email", Map.of("token", guess));
        Api.anonymous().get("/search/coaches?q=Balthazar-Yxmoor").expect(200);
        player.api().post("/bookings", "{\"note\": \"" + CARD + "\", ").expect(400);
    }

    /** The same address as everybody's in a test says nothing, so one comes from another. */
    private static void fromAnAddress(Member player, Journey journey) throws IOException {
        URI base = URI.create(Product.get().base());
        for (String path : List.of("/api/v1/bookings/" + journey.bookingId(), "/api/v1/nothing", "/")) {
            try (java.net.Socket socket = new java.net.Socket()) {
                socket.bind(new InetSocketAddress(ADDRESS, 0));
                socket.connect(new InetSocketAddress("127.0.0.1", base.getPort()));
                socket.getOutputStream()
                        .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: "
                                        + ADDRESS + "\r\nAuthorization: Bearer " + player.token() + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                        .startsWith("HTTP/1.1 ");
            }
        }
    }

    private static List<String> found(Map<String, String> secret) {
        List<String> found = new ArrayList<>();
        for (Path log : Product.get().logs()) {
            String text = read(log);
            secret.forEach((what, value) -> {
                if (text.contains(value)) {
                    int at = text.indexOf(value);
                    found.add(what + " in " + log + ": …"
                            + text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 100)));
                }
            });
        }
        return found;
    }

    private static void awaitLogged(String text) {
        await("the log of " + text)
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        Product.get().logs().stream().anyMatch(log -> read(log).contains(text)));
    }

    private static JsonNode awaitLine(String requestId) {
        return await("the line of request " + requestId)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> lines().filter(
                                        line -> line.contains(requestId) && line.contains("org.coachconnect.access"))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .map(LogsIT::json)
                .orElseThrow();
    }

    private static Stream<String> lines() {
        return Product.get().logs().stream()
                .filter(log -> log.endsWith("messages.log"))
                .flatMap(log -> read(log).lines());
    }

    private static JsonNode json(String line) {
        try {
            return Api.JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private static String read(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
