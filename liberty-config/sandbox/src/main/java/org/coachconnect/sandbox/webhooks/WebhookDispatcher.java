package org.coachconnect.sandbox.webhooks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.coachconnect.sandbox.store.Json;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.store.Origin;
import org.coachconnect.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Delivers events to one address, signed, until it answers 2xx. It listens to the store: each delivery that is committed as
 * pending, or found pending at the start, is tried when its time has come.
 */
public final class WebhookDispatcher implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(WebhookDispatcher.class.getName());
    private static final int THREADS = 2;

    private final Store store;
    private final Clock clock;
    private final URI target;
    private final String secret;
    private final Duration firstPause;
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(THREADS, job -> {
        Thread thread = new Thread(job, "webhooks");
        thread.setDaemon(true);
        return thread;
    });

    /** Delivers to the target, the first retry after this pause. */
    public WebhookDispatcher(Store store, Clock clock, URI target, String secret, Duration firstPause) {
        this.store = store;
        this.clock = clock;
        this.target = target;
        this.secret = secret;
        this.firstPause = firstPause;
        executor.setRemoveOnCancelPolicy(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Takes up what is pending and all that comes. */
    public void start() {
        store.listen(Set.of(Kind.DELIVERY), this::changed);
    }

    private void changed(Store.Change change) {
        Delivery delivery = Delivery.of(change.value());
        if (delivery.state().equals(Delivery.PENDING)) {
            schedule(delivery);
        }
    }

    private void schedule(Delivery delivery) {
        long wait = Math.max(0, delivery.nextAt() - clock.millis());
        try {
            executor.schedule(() -> attempt(delivery.eventId()), wait, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "shutting down; the event stays pending");
        }
    }

    private void attempt(String eventId) {
        if (!inFlight.add(eventId)) {
            return;
        }
        try {
            Optional<String> payload = store.inTransaction(
                    Origin.NONE,
                    tx -> tx.find(Kind.DELIVERY, eventId)
                            .map(Delivery::of)
                            .filter(delivery -> delivery.isDue(clock.instant()))
                            .flatMap(delivery -> tx.find(Kind.EVENT, eventId))
                            .map(Json::write));
            if (payload.isPresent()) {
                conclude(eventId, send(payload.get()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "delivery of " + eventId + " failed inside the sandbox", e);
        } finally {
            inFlight.remove(eventId);
        }
    }

    /** The outcome of an attempt. */
    private record Outcome(boolean taken, String text) {}

    private Outcome send(String payload) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(15))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Stripe/1.0 (sandbox)")
                .header("Stripe-Signature", WebhookSignature.header(payload, secret, clock.instant()))
                .POST(HttpRequest.BodyPublishers.ofString(payload))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return new Outcome(status / 100 == 2, "HTTP " + status);
        } catch (IOException e) {
            return new Outcome(false, problem(e));
        }
    }

    private static String problem(IOException e) {
        @Nullable String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private void conclude(String eventId, Outcome outcome) {
        // The next attempt may be due at once: this one must no longer count as running when it is committed.
        inFlight.remove(eventId);
        UnaryOperator<Delivery> change = outcome.taken()
                ? delivery -> delivery.delivered(outcome.text())
                : delivery -> delivery.failedOnce(outcome.text(), clock.instant(), firstPause);
        store.inTransaction(Origin.NONE, tx -> {
            tx.find(Kind.DELIVERY, eventId)
                    .map(Delivery::of)
                    .map(change)
                    .ifPresent(delivery -> tx.put(Kind.DELIVERY, delivery.json()));
            return tx;
        });
    }

    @Override
    public void close() {
        executor.shutdownNow();
        try {
            if (!executor.awaitTermination(2, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.DEBUG, "an attempt is still running");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
