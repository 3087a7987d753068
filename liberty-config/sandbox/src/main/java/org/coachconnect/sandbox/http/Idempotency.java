package org.coachconnect.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.coachconnect.sandbox.store.Json;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.store.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * Idempotency keys: the first answer is kept in the transaction that made it, and given again to the same request; another
 * request with the same key is refused.
 */
public final class Idempotency {
    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final int MAX_KEY = 255;

    private final Clock clock;
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();

    /** Keys age by this clock. */
    public Idempotency(Clock clock) {
        this.clock = clock;
    }

    /** A key together with what it was sent with. */
    public record Use(String key, String path, String fingerprint) {}

    /** A key whose request is being worked on; others with the same key are refused until it is closed. */
    public final class Claim implements AutoCloseable {
        private final String key;

        private Claim(String key) {
            this.key = key;
        }

        @Override
        public void close() {
            inFlight.remove(key);
        }
    }

    /** What a request with this key stands for. */
    public static Use use(String key, String path, @Nullable String account, ObjectNode params) {
        if (key.length() > MAX_KEY) {
            throw ApiException.invalid(null, null, "The idempotency key is longer than " + MAX_KEY + " characters.");
        }
        return new Use(key, path, digest(path + '\n' + account + '\n' + sorted(params)));
    }

    /** Claims the key. */
    public Claim claim(Use use) {
        if (!inFlight.add(use.key())) {
            throw ApiException.idempotency(
                    409,
                    "idempotency_key_in_use",
                    "There is currently another in-progress request using this Idempotent Key (that probably means you"
                            + " submitted twice, and the other request is still going through): " + use.key()
                            + ". Please try again later.");
        }
        return new Claim(use.key());
    }

    /** The answer given before, if there was one; refuses a key that was used for something else. */
    public Optional<Answer> earlier(Transaction tx, Use use) {
        Optional<ObjectNode> stored = tx.find(Kind.IDEMPOTENT_ANSWER, use.key()).filter(this::current);
        stored.ifPresent(answer -> compare(answer, use));
        return stored.filter(answer -> answer.path("body") instanceof ObjectNode)
                .map(answer -> new Answer(answer.path("status").asInt(), (ObjectNode) answer.path("body")));
    }

    /** The id of the request that was answered first. */
    public static String originalRequest(Transaction tx, Use use) {
        return tx.find(Kind.IDEMPOTENT_ANSWER, use.key())
                .map(answer -> answer.path("request").asText())
                .orElse("");
    }

    /** Keeps an answer. */
    public void keep(Transaction tx, Use use, Answer answer) {
        ObjectNode stored = Json.object()
                .put("id", use.key())
                .put("path", use.path())
                .put("fingerprint", use.fingerprint())
                .put("created", clock.instant().getEpochSecond())
                .put("request", tx.origin().requestId())
                .put("status", answer.status());
        stored.set("body", answer.body());
        tx.put(Kind.IDEMPOTENT_ANSWER, stored);
    }

    private boolean current(ObjectNode stored) {
        return stored.path("created").asLong() > clock.instant().minus(KEPT).getEpochSecond();
    }

    private static void compare(ObjectNode stored, Use use) {
        if (!stored.path("path").asText().equals(use.path())) {
            throw ApiException.idempotency(
                    400,
                    null,
                    "Keys for idempotent requests can only be used for the same endpoint they were first used for ('"
                            + stored.path("path").asText() + "' vs '" + use.path() + "'). Try using a key other than '"
                            + use.key() + "' if you meant to execute a different request.");
        }
        if (!stored.path("fingerprint").asText().equals(use.fingerprint())) {
            throw ApiException.idempotency(
                    400,
                    null,
                    "Keys for idempotent requests can only be used with the same parameters they were first used with."
                            + " Try using a key other than '" + use.key()
                            + "' if you meant to execute a different request.");
        }
    }

    /** The same text for the same parameters, in whatever order they were sent. */
    private static String sorted(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return Json.write(node);
        }
        TreeMap<String, String> fields = new TreeMap<>();
        object.fields().forEachRemaining(field -> fields.put(field.getKey(), sorted(field.getValue())));
        return fields.toString();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
