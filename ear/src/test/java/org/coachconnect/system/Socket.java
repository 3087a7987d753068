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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A WebSocket as a browser has it: JSON frames in and out. */
final class Socket implements AutoCloseable {
    private static final int BROKEN = 1006;

    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final WebSocket socket;

    private final Consumer<JsonNode> seen;

    private Socket(URI uri, Consumer<JsonNode> seen) {
        this.seen = seen;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .buildAsync(uri, new Listener())
                .join();
    }

    /** The real-time channel of a member, opened with a fresh ticket where the member is. */
    static Socket realtime(Member member) {
        return realtime(member, member.api().base());
    }

    /** @param base where the socket is opened; the ticket comes from where the member is */
    static Socket realtime(Member member, String base) {
        return realtime(member, base, frame -> {});
    }

    /** @param seen gets each frame as it comes */
    static Socket realtime(Member member, String base, Consumer<JsonNode> seen) {
        return open(
                base,
                seen,
                "/realtime",
                member.api()
                        .postWithoutKey("/realtime/ticket", null)
                        .expect(200, 201)
                        .json()
                        .path("ticket")
                        .asText());
    }

    static Socket open(String path, String ticket) {
        return open(Product.get().base(), frame -> {}, path, ticket);
    }

    private static Socket open(String base, Consumer<JsonNode> seen, String path, String ticket) {
        return new Socket(
                URI.create(base.replaceFirst("^http", "ws") + path + "?ticket="
                        + URLEncoder.encode(ticket, StandardCharsets.UTF_8)),
                seen);
    }

    /** The code it was closed with; 1006 where the line broke. */
    CompletableFuture<Integer> ended() {
        return ended;
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
        if (!ended.isDone()) {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket ws, int code, String reason) {
            ended.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket ws, Throwable failure) {
            ended.complete(BROKEN);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket ws, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                try {
                    JsonNode frame = Api.JSON.readTree(text.toString());
                    frames.add(frame);
                    seen.accept(frame);
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
