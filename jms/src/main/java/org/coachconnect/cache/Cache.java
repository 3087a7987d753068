package org.coachconnect.cache;

import java.util.function.Supplier;

/**
 * Values by key, shared by all nodes. Never for what money, a free slot or a permission is decided by. The organisation
 * belongs into the key.
 */
public interface Cache<V> {
    /** The value, loaded where it is not there. What the loading throws is thrown and not kept. */
    V get(String key, Supplier<V> load);

    /** Forgets the value on every node once the caller's transaction has committed; at once without a transaction. */
    void forget(String key);
}
