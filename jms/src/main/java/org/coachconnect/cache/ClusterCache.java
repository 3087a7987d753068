package org.coachconnect.cache;

import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A cache in a map of the cluster; {@code hazelcast.xml} bounds it in size and time. Whoever loads leaves a mark first and the
 * value replaces the mark only if it is still there: a change meanwhile takes the mark away, so that what was read before the
 * change is not kept after it. A cluster that is gone or does not answer is a miss.
 */
final class ClusterCache<V> implements Cache<V> {
    private static final Logger LOG = Logger.getLogger(ClusterCache.class.getName());
    private static final String PREFIX = "cache.";
    private static final String MARK = "loading ";
    private final String name;
    private final HazelcastInstance cluster;
    private final CachedForm<V> form;
    private final CacheMeter meter;
    private final Consumer<Runnable> afterCommit;
    private final Duration patience;

    ClusterCache(
            String name,
            Class<V> type,
            HazelcastInstance cluster,
            CacheMeter meter,
            Consumer<Runnable> afterCommit,
            Duration patience) {
        this.name = name;
        this.cluster = cluster;
        this.form = new CachedForm<>(type);
        this.meter = meter;
        this.afterCommit = afterCommit;
        this.patience = patience;
    }

    @Override
    public V get(String key, Supplier<V> load) {
        Found found = find(key);
        String text = found.text();
        V kept = text == null ? null : form.read(text);
        if (kept != null) {
            meter.hit();
            return kept;
        }
        meter.miss();
        String mark = found.answered() ? mark(key, text) : null;
        return mark == null ? load.get() : load(key, mark, load);
    }

    private V load(String key, String mark, Supplier<V> load) {
        try {
            V loaded = load.get();
            attempt(() -> map().replace(key, mark, form.write(loaded)));
            return loaded;
        } catch (RuntimeException e) {
            attempt(() -> map().remove(key, mark));
            throw e;
        }
    }

    @Override
    public void forget(String key) {
        afterCommit.accept(() -> {
            if (!answer(() -> map().removeAsync(key)).answered()) {
                LOG.log(
                        Level.WARNING,
                        "The cluster does not answer: a value of {0} may be shown until it is too old",
                        name);
            }
        });
    }

    /** @param answered whether the cluster did; without an answer nothing is kept either */
    private record Found(boolean answered, @Nullable String text) {}

    private Found find(String key) {
        return answer(() -> map().getAsync(key));
    }

    /** Waits for a moment only: what a cluster in trouble answers later is not worth a request's time. */
    private Found answer(Supplier<CompletionStage<String>> call) {
        try {
            return new Found(true, call.get().toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | HazelcastException | IllegalStateException e) {
            LOG.log(Level.FINE, "The cluster does not answer the cache", e);
        }
        return new Found(false, null);
    }

    /** @return the mark that was left, or null when somebody else is loading */
    private @Nullable String mark(String key, @Nullable String there) {
        String mark = MARK + UUID.randomUUID();
        boolean left = attempt(() -> there == null
                ? map().putIfAbsent(key, mark) == null
                : !there.startsWith(MARK) && map().replace(key, there, mark));
        return left ? mark : null;
    }

    private boolean attempt(Supplier<Boolean> change) {
        try {
            return change.get();
        } catch (HazelcastException | IllegalStateException e) {
            LOG.log(Level.FINE, "The cache cannot be changed", e);
            return false;
        }
    }

    private IMap<String, String> map() {
        return cluster.getMap(PREFIX + name);
    }
}
