package org.coachconnect.sandbox.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All objects of the sandbox. They stand in a journal on disk; memory holds where. Transactions run one after the other;
 * all their changes become visible and durable together, or not at all.
 */
public final class Store implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Kind, Shelf> shelves = new EnumMap<>(Kind.class);
    private final List<Listener> listeners = new ArrayList<>();
    private final Journal journal;

    private Store(Journal journal) {
        this.journal = journal;
        for (Kind kind : Kind.values()) {
            shelves.put(kind, new Shelf());
        }
    }

    /** An object that was stored, new or changed. */
    public record Change(Kind kind, ObjectNode value, boolean created) {}

    private record Listener(Set<Kind> kinds, Consumer<Change> target) {}

    private record Key(Kind kind, String id) {}

    /**
     * Opens the data folder, reads the journal and compacts it.
     *
     * @param keep says of each object whether it is still worth keeping
     */
    public static Store open(Path directory, BiPredicate<Kind, ObjectNode> keep) throws IOException {
        Journal journal = Journal.open(directory);
        try {
            Store store = new Store(journal);
            journal.replay((kind, json, place) -> store.replay(kind, json, place, keep));
            store.compact();
            return store;
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private void replay(String kindName, String json, Journal.Place place, BiPredicate<Kind, ObjectNode> keep) {
        Kind kind;
        try {
            kind = Kind.valueOf(kindName);
        } catch (IllegalArgumentException e) {
            return; // written by another version: nothing here could use it
        }
        ObjectNode value = Json.readStored(json);
        String id = value.path("id").asText();
        if (keep.test(kind, value)) {
            shelf(kind).put(id, place);
        } else {
            shelf(kind).remove(id);
        }
    }

    private void compact() throws IOException {
        List<Key> keys = new ArrayList<>();
        shelves.forEach((kind, shelf) -> shelf.ids().forEach(id -> keys.add(new Key(kind, id))));
        Iterator<Journal.Place> places = journal.compact(() -> keys.stream()
                        .map(key -> new Journal.Put(key.kind().name(), String.valueOf(text(key.kind(), key.id()))))
                        .iterator())
                .iterator();
        keys.forEach(key -> shelf(key.kind()).put(key.id(), places.next()));
    }

    /**
     * Tells the listener about everything of these kinds that is stored, and from then on about each change when it is
     * committed.
     */
    public void listen(Set<Kind> kinds, Consumer<Change> listener) {
        lock.lock();
        try {
            kinds.forEach(kind -> shelf(kind).ids().forEach(id -> {
                String text = text(kind, id);
                if (text != null) {
                    listener.accept(new Change(kind, Json.readStored(text), true));
                }
            }));
            listeners.add(new Listener(kinds, listener));
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
        changes.forEach((kind, values) ->
                values.values().forEach(value -> puts.add(new Journal.Put(kind.name(), Json.write(value)))));
        if (puts.isEmpty()) {
            return;
        }
        Iterator<Journal.Place> places;
        try {
            places = journal.append(puts).iterator();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the journal", e);
        }
        changes.forEach((kind, values) -> values.forEach((id, value) ->
                tell(new Change(kind, value, shelf(kind).put(id, places.next())))));
    }

    private void tell(Change change) {
        listeners.stream()
                .filter(listener -> listener.kinds().contains(change.kind()))
                .forEach(listener -> listener.target().accept(change));
    }

    @Nullable
    String text(Kind kind, String id) {
        Journal.Place place = shelf(kind).place(id);
        try {
            return place == null ? null : journal.read(place);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the journal", e);
        }
    }

    boolean holds(Kind kind, String id) {
        return shelf(kind).place(id) != null;
    }

    List<String> idsOldestFirst(Kind kind) {
        return shelf(kind).ids();
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
}
