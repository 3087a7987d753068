package org.coachconnect.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.coachconnect.sandbox.http.ApiGateway;
import org.coachconnect.sandbox.http.ApiRoute;
import org.coachconnect.sandbox.http.Faults;
import org.coachconnect.sandbox.http.Idempotency;
import org.coachconnect.sandbox.http.KeyCheck;
import org.coachconnect.sandbox.http.PageHandler;
import org.coachconnect.sandbox.pages.Pages;
import org.coachconnect.sandbox.resources.AccountLinks;
import org.coachconnect.sandbox.resources.Accounts;
import org.coachconnect.sandbox.resources.Balances;
import org.coachconnect.sandbox.resources.Charges;
import org.coachconnect.sandbox.resources.Customers;
import org.coachconnect.sandbox.resources.Events;
import org.coachconnect.sandbox.resources.Fees;
import org.coachconnect.sandbox.resources.Housekeeper;
import org.coachconnect.sandbox.resources.Ledger;
import org.coachconnect.sandbox.resources.PaymentIntents;
import org.coachconnect.sandbox.resources.PaymentMethods;
import org.coachconnect.sandbox.resources.Payments;
import org.coachconnect.sandbox.resources.Payouts;
import org.coachconnect.sandbox.resources.Refunds;
import org.coachconnect.sandbox.resources.TransferReversals;
import org.coachconnect.sandbox.resources.Transfers;
import org.coachconnect.sandbox.resources.Views;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.store.Store;
import org.coachconnect.sandbox.webhooks.EventLog;
import org.coachconnect.sandbox.webhooks.WebhookDispatcher;
import org.jspecify.annotations.Nullable;

/** The sandbox, put together and running. */
public final class Sandbox implements AutoCloseable {
    /** The version of Stripe's API whose objects the sandbox speaks: that of the product's stripe-java. */
    public static final String API_VERSION = "2026-07-29.dahlia";

    private static final int THREADS = 16;
    private static final Duration EVENTS_KEPT = Duration.ofDays(30);

    private final HttpServer http;
    private final ExecutorService workers;
    private final Store store;
    private final Housekeeper housekeeper;
    private final @Nullable WebhookDispatcher dispatcher;

    private Sandbox(
            HttpServer http,
            ExecutorService workers,
            Store store,
            Housekeeper housekeeper,
            @Nullable WebhookDispatcher dispatcher) {
        this.http = http;
        this.workers = workers;
        this.store = store;
        this.housekeeper = housekeeper;
        this.dispatcher = dispatcher;
    }

    /** Starts a sandbox; it takes requests when this returns. */
    public static Sandbox start(Settings settings, Clock clock) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), 0);
        try {
            Store store = Store.open(settings.data(), (kind, value) -> isWorthKeeping(clock, kind, value));
            return start(settings, clock, http, store);
        } catch (IOException | RuntimeException e) {
            http.stop(0);
            throw e;
        }
    }

    private static Sandbox start(Settings settings, Clock clock, HttpServer http, Store store) {
        EventLog events = new EventLog(clock, API_VERSION, settings.webhookUrl() != null);
        Ledger ledger = new Ledger(clock, store);
        Fees fees = new Fees(clock, settings.settlement());
        Charges charges = new Charges(events, ledger, fees);
        Payments payments = new Payments(events, charges, fees);
        PaymentMethods methods = new PaymentMethods(clock);
        Refunds refunds = new Refunds(events, ledger, fees);
        Accounts accounts = new Accounts(events, ledger, fees);
        AccountLinks links = new AccountLinks(fees);
        Payouts payouts = new Payouts(events, ledger, fees);
        Balances balances = new Balances(ledger);
        List<ApiRoute> routes = Stream.of(
                        new PaymentIntents(events, payments, methods, fees).routes(),
                        methods.routes(),
                        charges.routes(),
                        refunds.routes(),
                        new Customers(events, fees).routes(),
                        accounts.routes(),
                        links.routes(),
                        new Transfers(events, ledger, fees).routes(),
                        new TransferReversals(events, ledger, fees).routes(),
                        payouts.routes(),
                        balances.routes(),
                        new Events().routes())
                .flatMap(List::stream)
                .toList();
        Faults faults = new Faults();
        http.createContext(
                "/v1/",
                new ApiGateway(
                        store,
                        new KeyCheck(settings.secretKey(), settings.publishableKey()),
                        new Idempotency(clock),
                        faults,
                        new Views(ledger),
                        API_VERSION,
                        routes));
        http.createContext("/", new PageHandler(new Pages(store, events, balances, payments, links, accounts), faults));
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        http.setExecutor(workers);
        Housekeeper housekeeper = new Housekeeper(store, payments, refunds, payouts, fees, settings.payoutInterval());
        WebhookDispatcher dispatcher = dispatcher(settings, clock, store);
        http.start();
        housekeeper.start();
        return new Sandbox(http, workers, store, housekeeper, dispatcher);
    }

    private static @Nullable WebhookDispatcher dispatcher(Settings settings, Clock clock, Store store) {
        URI target = settings.webhookUrl();
        if (target == null) {
            return null;
        }
        WebhookDispatcher dispatcher =
                new WebhookDispatcher(store, clock, target, settings.webhookSecret(), settings.retryPause());
        dispatcher.start();
        return dispatcher;
    }

    /** Old events and old idempotency keys are forgotten at a start, as Stripe forgets them. */
    private static boolean isWorthKeeping(Clock clock, Kind kind, ObjectNode value) {
        long age = clock.instant().getEpochSecond() - value.path("created").asLong();
        return switch (kind) {
            case EVENT -> age < EVENTS_KEPT.toSeconds();
            case DELIVERY ->
                clock.millis() - value.path("first_at").asLong()
                        < EVENTS_KEPT.plusDays(1).toMillis();
            case IDEMPOTENT_ANSWER -> age < Idempotency.KEPT.toSeconds();
            case ONBOARDING_LINK ->
                value.path("expires_at").asLong() + EVENTS_KEPT.toSeconds()
                        > clock.instant().getEpochSecond();
            default -> true;
        };
    }

    /** The port it listens on. */
    public int port() {
        return http.getAddress().getPort();
    }

    @Override
    public void close() throws IOException {
        http.stop(0);
        workers.shutdownNow();
        housekeeper.close();
        if (dispatcher != null) {
            dispatcher.close();
        }
        store.close();
    }
}
