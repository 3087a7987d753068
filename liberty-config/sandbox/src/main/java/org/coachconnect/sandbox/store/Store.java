package org.coachconnect.sandbox.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All objects of the sandbox, in memory as compact JSON text and on disk as a journal. Transactions run one after the
 * other; all their changes become visible and durable together, or not at all.
 */
public final class Store implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Kind, Shelf> shelves = new EnumMap<>(Kind.class);
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private final Journal journal;

    private Store(Journal journal) {
        this.journal = journal;
        for (Kind kind : Kind.values()) {
            shelves.put(kind, new Shelf());
        }
    }

    /** An object that was stored, new or changed. */
    public record Change(Kind kind, ObjectNode value, boolean created) {}

    /**
     * Opens the data folder, reads the journal and compacts it.
     *
     * @param keep says of each object whether it is still worth keeping
     */
    public static Store open(Path directory, BiPredicate<Kind, ObjectNode> keep) throws IOException {
        Journal journal = Journal.open(directory);
        try {
            Store store = new Store(journal);
            journal.replay(store::replay);
            store.forget(keep);
            journal.compact(store.everything());
            return store;
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private void replay(Journal.Put put) {
        Kind kind;
        try {
            kind = Kind.valueOf(put.kind());
        } catch (IllegalArgumentException e) {
            return; // written by another version: nothing here could use it
        }
        shelf(kind).put(put.value().path("id").asText(), Json.write(put.value()));
    }

    private void forget(BiPredicate<Kind, ObjectNode> keep) {
        shelves.forEach((kind, shelf) -> shelf.retain(text -> keep.test(kind, Json.readStored(text))));
    }

    private Iterable<Journal.Put> everything() {
        return () -> shelves.entrySet().stream()
                .flatMap(shelf -> shelf.getValue().oldestFirst().stream()
                        .map(text -> new Journal.Put(shelf.getKey().name(), Json.readStored(text))))
                .iterator();
    }

    /** Tells the listener about everything that is stored, and from then on about each change when it is committed. */
    public void listen(Consumer<Change> listener) {
        lock.lock();
        try {
            shelves.forEach((kind, shelf) -> shelf.oldestFirst()
                    .forEach(text -> listener.accept(new Change(kind, Json.readStored(text), true))));
            listeners.add(listener);
        } finally {
            lock.unlock();
        }
    }

    /** Runs the job alone; commits when it returns, changes nothing when it throws. */
    public <T> T inTransaction(Origin origin, Function<Transaction, T> job) {
        lock.lock();
        try {
            Transaction transaction = new Transaction(this, origin);
            T result = job.apply(transaction);
            commit(transaction.changes());
            return result;
        } finally {
            lock.unlock();
        }
    }

    private void commit(Map<Kind, Map<String, ObjectNode>> changes) {
        List<Journal.Put> puts = new ArrayList<>();
        changes.forEach((kind, values) -> values.values().forEach(v -> puts.add(new Journal.Put(kind.name(), v))));
        if (puts.isEmpty()) {
            return;
        }
        try {
            journal.append(puts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the journal", e);
        }
        changes.forEach((kind, values) -> values.forEach((id, value) -> {
            boolean created = shelf(kind).put(id, Json.write(value));
            listeners.forEach(listener -> listener.accept(new Change(kind, value, created)));
        }));
    }

    @Nullable
    String text(Kind kind, String id) {
        return shelf(kind).values.get(id);
    }

    List<String> idsOldestFirst(Kind kind) {
        return shelf(kind).order;
    }

    private Shelf shelf(Kind kind) {
        Shelf shelf = shelves.get(kind);
        if (shelf == null) {
            throw new IllegalStateException("no shelf for " + kind);
        }
        return shelf;
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            journal.close();
        } finally {
            lock.unlock();
        }
    }

    /** The objects of one kind in the order of their creation. */
    private static final class Shelf {
        private final Map<String, String> values = new HashMap<>();
        private final List<String> order = new ArrayList<>();

        boolean put(String id, String text) {
            boolean created = values.put(id, text) == null;
            if (created) {
                order.add(id);
            }
            return created;
        }

        void retain(Predicate<String> keep) {
            values.values().removeIf(keep.negate());
            order.retainAll(values.keySet());
        }

        List<String> oldestFirst() {
            List<String> texts = new ArrayList<>(order.size());
            for (String id : order) {
                String text = values.get(id);
                if (text != null) {
                    texts.add(text);
                }
            }
            return texts;
        }
    }
}
