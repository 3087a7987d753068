package org.coachconnect.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A WebSocket as a browser has it: JSON frames in and out. */
final class Socket implements AutoCloseable {
    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final WebSocket socket;

    private Socket(URI uri) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .buildAsync(uri, new Listener())
                .join();
    }

    /** The real-time channel of a member, opened with a fresh ticket. */
    static Socket realtime(Member member) {
        return open(
                "/realtime",
                member.api()
                        .postWithoutKey("/realtime/ticket", null)
                        .expect(200, 201)
                        .json()
                        .path("ticket")
                        .asText());
    }

    static Socket open(String path, String ticket) {
        return new Socket(URI.create(Product.get().base().replaceFirst("^http", "ws") + path + "?ticket="
                + URLEncoder.encode(ticket, StandardCharsets.UTF_8)));
    }

    void send(Map<String, ?> frame) {
        try {
            socket.sendText(Api.JSON.writeValueAsString(frame), true).join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode awaitFrame(String what, Predicate<JsonNode> wanted) {
        return await(what)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> frames.stream().filter(wanted).findFirst().orElse(null), found -> found != null);
    }

    List<JsonNode> frames() {
        return List.copyOf(frames);
    }

    static Predicate<JsonNode> ofType(String type) {
        return frame -> type.equals(frame.path("type").asText());
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket ws, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                try {
                    frames.add(Api.JSON.readTree(text.toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                text.setLength(0);
            }
            ws.request(1);
            return null;
        }
    }
}
