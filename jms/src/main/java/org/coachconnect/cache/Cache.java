package org.coachconnect.cache;

import java.util.function.Supplier;

/**
 * Values by key, shared by all nodes. Never for what money, a free slot or a role is decided by: a value outlives its change by
 * a minute at most where the cluster does not hear of the change. The organisation belongs into the key.
 */
public interface Cache<V> {
    /** The value, loaded where it is not there. What the loading throws is thrown and not kept. */
    V get(String key, Supplier<V> load);

    /**
     * Forgets the value on every node once the caller's transaction has committed; at once without a transaction. A cluster that
     * does not answer forgets it by its age.
     */
    void forget(String key);
}
