package org.coachconnect.sandbox.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the objects of one kind stand in the journal, in the order of their creation. */
final class Shelf {
    private final Map<String, Journal.Place> places = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    /** Notes where the newest version stands; true if there was none before. */
    boolean put(String id, Journal.Place place) {
        boolean created = places.put(id, place) == null;
        if (created) {
            order.add(id);
        }
        return created;
    }

    void remove(String id) {
        if (places.remove(id) != null) {
            order.remove(id);
        }
    }

    Journal.@Nullable Place place(String id) {
        return places.get(id);
    }

    List<String> ids() {
        return Collections.unmodifiableList(order);
    }
}
