package org.coachconnect.sandbox.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what was registered for a method and a path such as {@code /v1/refunds/{refund}}. Literal parts win over variables. */
public final class Router<T> {
    private final List<Entry<T>> entries = new ArrayList<>();

    /** What was found, and what stood for the variables. */
    public record Match<T>(T target, Map<String, String> variables) {}

    private record Entry<T>(String method, List<String> parts, T target) {
        long variables() {
            return parts.stream().filter(Entry::isVariable).count();
        }

        static boolean isVariable(String part) {
            return part.startsWith("{");
        }
    }

    /** Registers a target. */
    public void add(String method, String pattern, T target) {
        entries.add(new Entry<>(method, parts(pattern), target));
        entries.sort((a, b) -> Long.compare(a.variables(), b.variables()));
    }

    /** The target for this method and path. */
    public Optional<Match<T>> find(String method, String path) {
        List<String> actual = parts(path);
        return entries.stream()
                .filter(entry -> entry.method.equals(method))
                .flatMap(entry -> match(entry, actual).stream())
                .findFirst();
    }

    private Optional<Match<T>> match(Entry<T> entry, List<String> actual) {
        if (entry.parts.size() != actual.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < actual.size(); i++) {
            String part = entry.parts.get(i);
            if (Entry.isVariable(part) && !actual.get(i).isEmpty()) {
                variables.put(part.substring(1, part.length() - 1), actual.get(i));
            } else if (!part.equals(actual.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match<>(entry.target, variables));
    }

    private static List<String> parts(String path) {
        String trimmed = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return List.of(trimmed.split("/", -1));
    }
}
