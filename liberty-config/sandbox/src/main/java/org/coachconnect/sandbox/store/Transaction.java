package org.coachconnect.sandbox.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A view of the store with the changes made so far in this transaction. Objects read are copies; only {@link #put} changes. */
public final class Transaction {
    private final Store store;
    private final Origin origin;
    private final Map<Kind, Map<String, ObjectNode>> changes = new EnumMap<>(Kind.class);

    Transaction(Store store, Origin origin) {
        this.store = store;
        this.origin = origin;
    }

    /** What caused this transaction. */
    public Origin origin() {
        return origin;
    }

    /** The object with this id. */
    public Optional<ObjectNode> find(Kind kind, String id) {
        ObjectNode changed = changed(kind, id);
        return changed != null
                ? Optional.of(changed)
                : Optional.ofNullable(store.text(kind, id)).map(Json::readStored);
    }

    /** The object with this id, which is known to exist. */
    public ObjectNode get(Kind kind, String id) {
        return find(kind, id).orElseThrow(() -> new IllegalStateException("no " + kind + " " + id));
    }

    /** Stores a new or changed object under its field {@code id}. */
    public ObjectNode put(Kind kind, ObjectNode value) {
        changes.computeIfAbsent(kind, k -> new LinkedHashMap<>())
                .put(value.path("id").asText(), value);
        return value;
    }

    /** All objects of this kind, the newest first, read one by one as the stream goes on. */
    public Stream<ObjectNode> newestFirst(Kind kind) {
        List<String> ids = ids(kind);
        return IntStream.range(0, ids.size())
                .mapToObj(i -> find(kind, ids.get(ids.size() - 1 - i)).orElse(null))
                .filter(Objects::nonNull);
    }

    /** All ids of this kind, the oldest first. */
    public List<String> ids(Kind kind) {
        List<String> stored = store.idsOldestFirst(kind);
        List<String> added = changes.getOrDefault(kind, Map.of()).keySet().stream()
                .filter(id -> !store.holds(kind, id))
                .toList();
        if (added.isEmpty()) {
            return Collections.unmodifiableList(stored);
        }
        List<String> all = new ArrayList<>(stored);
        all.addAll(added);
        return all;
    }

    private @Nullable ObjectNode changed(Kind kind, String id) {
        return changes.getOrDefault(kind, Map.of()).get(id);
    }

    Map<Kind, Map<String, ObjectNode>> changes() {
        return changes;
    }
}
