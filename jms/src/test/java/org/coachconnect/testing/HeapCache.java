package org.coachconnect.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.coachconnect.cache.Cache;

/** A cache of one test, without a cluster and without an end. */
public final class HeapCache<V> implements Cache<V> {
    private final Map<String, V> values = new HashMap<>();

    @Override
    public V get(String key, Supplier<V> load) {
        V kept = values.get(key);
        if (kept != null) {
            return kept;
        }
        V loaded = load.get();
        values.put(key, loaded);
        return loaded;
    }

    @Override
    public void forget(String key) {
        values.remove(key);
    }
}
