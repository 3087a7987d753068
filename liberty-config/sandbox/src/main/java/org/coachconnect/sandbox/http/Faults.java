package org.coachconnect.sandbox.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.coachconnect.sandbox.store.Json;

/** Failures that tests ask for: the next calls to matching paths are delayed, refused or cut off. Kept in memory only. */
public final class Faults {
    private static final long MAX_DELAY_MS = 60_000;

    private final List<Fault> faults = new ArrayList<>();

    /**
     * One kind of failure.
     *
     * @param status answered instead of the real answer; 0 for none
     * @param after does the work first, so that only its answer is lost
     */
    public record Fault(Pattern path, int status, long delayMs, boolean dropConnection, boolean after, int times) {
        private Fault once() {
            return new Fault(path, status, delayMs, dropConnection, after, times - 1);
        }

        private ObjectNode json() {
            return Json.object()
                    .put("path", path.pattern())
                    .put("status", status)
                    .put("delayMs", delayMs)
                    .put("dropConnection", dropConnection)
                    .put("after", after)
                    .put("times", times);
        }
    }

    /** Says that the connection is to be cut without an answer. */
    public static final class Dropped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Dropped() {
            super("connection dropped on request", null, false, false);
        }
    }

    /** Adds a failure described as JSON {@code {path, status?, delayMs?, dropConnection?, after?, times?}}. */
    public synchronized void add(ObjectNode request) {
        try {
            Fault fault = new Fault(
                    Pattern.compile(request.path("path").asText(".*")),
                    request.path("status").asInt(0),
                    Math.min(MAX_DELAY_MS, Math.max(0, request.path("delayMs").asLong(0))),
                    request.path("dropConnection").asBoolean(false),
                    request.path("after").asBoolean(false),
                    Math.max(1, request.path("times").asInt(1)));
            if (fault.status() != 0 && (fault.status() < 400 || fault.status() > 599)) {
                throw ApiException.invalid(null, "status", "A fault's status is between 400 and 599.");
            }
            faults.add(fault);
        } catch (PatternSyntaxException e) {
            throw ApiException.invalid(null, "path", "Not a regular expression.");
        }
    }

    /** Forgets all failures. */
    public synchronized void clear() {
        faults.clear();
    }

    /** The failures that are still to come. */
    public synchronized ArrayNode list() {
        ArrayNode list = Json.array();
        faults.forEach(fault -> list.add(fault.json()));
        return list;
    }

    /** Takes the first failure for this path, one time off its count. */
    synchronized Optional<Fault> take(String path) {
        for (int i = 0; i < faults.size(); i++) {
            Fault fault = faults.get(i);
            if (fault.path().matcher(path).matches()) {
                if (fault.times() <= 1) {
                    faults.remove(i);
                } else {
                    faults.set(i, fault.once());
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    /** Lets the failure happen. */
    static void strike(Fault fault) {
        try {
            Thread.sleep(fault.delayMs());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (fault.dropConnection()) {
            throw new Dropped();
        }
        if (fault.status() != 0) {
            throw ApiException.failure(fault.status(), "A failure that a test asked for (POST /sandbox/faults).");
        }
    }
}
