package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.coachconnect.sandbox.store.Json;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.store.Origin;
import org.coachconnect.sandbox.store.Store;
import org.coachconnect.sandbox.store.Transaction;

/** What happens by the passing of time: payouts arrive, refunds fail, authorisations run out, accounts are paid out. */
public final class Housekeeper implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Housekeeper.class.getName());
    private final Store store;
    private final Payments payments;
    private final Refunds refunds;
    private final Payouts payouts;
    private final Fees fees;
    private final Duration payoutInterval;
    private final Set<String> waitingPayouts = ConcurrentHashMap.newKeySet();
    private final Set<String> authorisedIntents = ConcurrentHashMap.newKeySet();
    private final Set<String> waitingRefunds = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(job -> {
        Thread thread = new Thread(job, "housekeeper");
        thread.setDaemon(true);
        return thread;
    });

    /** Keeps house over these; connected accounts are paid out at most once in the interval. */
    public Housekeeper(
            Store store, Payments payments, Refunds refunds, Payouts payouts, Fees fees, Duration payoutInterval) {
        this.store = store;
        this.payments = payments;
        this.refunds = refunds;
        this.payouts = payouts;
        this.fees = fees;
        this.payoutInterval = payoutInterval;
    }

    /** Starts: often what is quick, once in a while what has to look at everything. */
    public void start() {
        store.listen(Set.of(Kind.PAYOUT, Kind.REFUND, Kind.PAYMENT_INTENT), this::changed);
        executor.scheduleWithFixedDelay(() -> quietly(this::often), 500, 500, TimeUnit.MILLISECONDS);
        executor.scheduleWithFixedDelay(() -> quietly(this::rarely), 1, 60, TimeUnit.SECONDS);
    }

    private static void quietly(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "housekeeping failed", e);
        }
    }

    /** Remembers what something is still to happen to. */
    private void changed(Store.Change change) {
        String id = change.value().path("id").asText();
        if (change.kind() == Kind.PAYOUT) {
            remember(waitingPayouts, id, Payouts.isOnItsWay(change.value()));
        } else if (change.kind() == Kind.REFUND) {
            remember(waitingRefunds, id, Refunds.isGoingToFail(change.value()));
        } else {
            remember(authorisedIntents, id, Payments.isAuthorised(change.value()));
        }
    }

    private static void remember(Set<String> waiting, String id, boolean waits) {
        if (waits) {
            waiting.add(id);
        } else {
            waiting.remove(id);
        }
    }

    private void often() {
        each(Kind.PAYOUT, waitingPayouts, payouts::arriveIfDue);
        each(Kind.REFUND, waitingRefunds, refunds::failIfDue);
    }

    private void rarely() {
        each(Kind.PAYMENT_INTENT, authorisedIntents, payments::expire);
        List<String> accounts = store.inTransaction(Origin.NONE, tx -> List.copyOf(tx.ids(Kind.ACCOUNT)));
        each(Kind.ACCOUNT, accounts, this::payOut);
    }

    private void payOut(Transaction tx, ObjectNode account) {
        boolean automatic = account.path("payouts_enabled").asBoolean()
                && !account.at("/settings/payouts/schedule/interval").asText().equals("manual");
        long last = account.path(Json.PRIVATE)
                .path("paid_out_at")
                .asLong(account.path("created").asLong());
        if (automatic && last + payoutInterval.toSeconds() <= fees.now()) {
            payouts.payAutomatically(tx, account);
            account.withObjectProperty(Json.PRIVATE).put("paid_out_at", fees.now());
            tx.put(Kind.ACCOUNT, account);
        }
    }

    private void each(Kind kind, Collection<String> waiting, BiConsumer<Transaction, ObjectNode> job) {
        for (String id : List.copyOf(waiting)) {
            store.inTransaction(Origin.NONE, tx -> {
                tx.find(kind, id).ifPresent(value -> job.accept(tx, value));
                return tx;
            });
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
