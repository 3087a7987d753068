package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.coachconnect.sandbox.http.Answer;
import org.coachconnect.sandbox.http.ApiException;
import org.coachconnect.sandbox.http.ApiRoute;
import org.coachconnect.sandbox.http.Call;
import org.coachconnect.sandbox.params.Param;
import org.coachconnect.sandbox.params.Shape;
import org.coachconnect.sandbox.params.Types;
import org.coachconnect.sandbox.store.Ids;
import org.coachconnect.sandbox.store.Json;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.store.Transaction;
import org.coachconnect.sandbox.webhooks.EventLog;
import org.jspecify.annotations.Nullable;

/** Payouts to a bank, of the platform or (header {@code Stripe-Account}) of a connected account. */
public final class Payouts {
    private static final String WHAT = "payout";
    private static final String PENDING = "pending";
    private static final long ARRIVES_AFTER_SECONDS = 2;

    private final EventLog events;
    private final Ledger ledger;
    private final Fees fees;

    /** Payouts that post to this ledger. */
    public Payouts(EventLog events, Ledger ledger, Fees fees) {
        this.events = events;
        this.ledger = ledger;
        this.fees = fees;
    }

    /** The routes of this resource. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.post(
                                "/v1/payouts",
                                Shape.of(
                                        Param.required("amount", Types.AMOUNT),
                                        Param.required("currency", Types.CURRENCY),
                                        Param.of("description", Types.REMOVABLE_TEXT),
                                        Param.of("destination", Types.TEXT),
                                        Param.of("method", Types.oneOf("standard", "instant")),
                                        Param.of("source_type", Types.oneOf("card", "bank_account", "fpx")),
                                        Param.of("statement_descriptor", Types.TEXT),
                                        Metadata.PARAM),
                                this::create)
                        .forConnectedAccounts(),
                ApiRoute.get(
                                "/v1/payouts",
                                Lists.shape(Param.of("status", Types.TEXT), Param.of("destination", Types.TEXT)),
                                call -> Lists.page(call, Kind.PAYOUT, Lists.fields(call, "status", "destination")))
                        .forConnectedAccounts(),
                ApiRoute.get("/v1/payouts/{payout}", Shape.of(), call -> Answer.ok(find(call)))
                        .forConnectedAccounts(),
                ApiRoute.post("/v1/payouts/{payout}", Shape.of(Metadata.PARAM), this::update)
                        .forConnectedAccounts(),
                ApiRoute.post("/v1/payouts/{payout}/cancel", Shape.of(), this::cancel)
                        .forConnectedAccounts());
    }

    private static ObjectNode find(Call call) {
        String id = call.variable(WHAT);
        return call.tx()
                .find(Kind.PAYOUT, id)
                .filter(payout -> Owners.owns(call.account(), payout))
                .orElseThrow(() -> ApiException.noSuch(WHAT, id, WHAT));
    }

    private Answer update(Call call) {
        ObjectNode payout = find(call);
        Metadata.merge(call, payout);
        events.record(call.tx(), "payout.updated", payout, call.account());
        return Answer.ok(call.tx().put(Kind.PAYOUT, payout));
    }

    private Answer create(Call call) {
        String account = call.account();
        if (account != null
                && !call.tx().get(Kind.ACCOUNT, account).path("payouts_enabled").asBoolean()) {
            throw ApiException.invalid(
                    "payouts_not_allowed", null, "Payouts are not enabled: the account's onboarding is not complete.");
        }
        String currency = call.param("currency").asText();
        long amount = call.param("amount").asLong();
        if (ledger.available(account, currency) < amount) {
            throw ApiException.invalid(
                    "balance_insufficient",
                    "amount",
                    "You have insufficient funds in your Stripe account for this transfer. Your available balance is"
                            + " too low. You can use the /v1/balance endpoint to view your Stripe balance.");
        }
        ObjectNode payout = Json.object();
        Metadata.copy(call, payout, "description", "statement_descriptor");
        payout.put("method", call.text("method").orElse("standard"));
        Metadata.merge(call, payout);
        pay(call.tx(), account, payout.put("amount", amount).put("currency", currency), false);
        return Answer.ok(payout);
    }

    private void pay(Transaction tx, @Nullable String account, ObjectNode payout, boolean automatic) {
        payout.put("id", Ids.next(Kind.PAYOUT))
                .put("object", WHAT)
                .put("arrival_date", fees.now() + ARRIVES_AFTER_SECONDS)
                .put("automatic", automatic)
                .put("created", fees.now())
                .put("destination", bank(tx, account))
                .putNull("failure_code")
                .putNull("failure_message")
                .put("livemode", false)
                .put("reconciliation_status", automatic ? "completed" : "not_applicable")
                .put("source_type", "card")
                .put(Payments.STATUS, PENDING)
                .put("type", "bank_account");
        Owners.set(payout, account);
        ObjectNode posted = move(tx, account, payout, -payout.path("amount").asLong(), WHAT);
        payout.set("balance_transaction", posted.path("id"));
        tx.put(Kind.PAYOUT, payout);
        events.record(tx, "payout.created", payout, account);
    }

    /** Pays out what is available in the account's currency. */
    void payAutomatically(Transaction tx, ObjectNode account) {
        String id = account.path("id").asText();
        String currency = account.path("default_currency").asText();
        long amount = ledger.available(id, currency);
        if (amount > 0) {
            ObjectNode payout = Json.object()
                    .put("amount", amount)
                    .put("currency", currency)
                    .put("description", "STRIPE PAYOUT")
                    .put("method", "standard");
            payout.putObject(Metadata.NAME);
            pay(tx, id, payout, true);
        }
    }

    private static String bank(Transaction tx, @Nullable String account) {
        return account == null
                ? "ba_sandbox_platform"
                : tx.get(Kind.ACCOUNT, account)
                        .at("/external_accounts/data/0/id")
                        .asText("ba_sandbox");
    }

    private ObjectNode move(Transaction tx, @Nullable String account, ObjectNode payout, long amount, String type) {
        return ledger.post(
                tx,
                new Ledger.Movement(
                        account,
                        type,
                        type.equals(WHAT) ? WHAT : "payout_reversal",
                        amount,
                        0,
                        payout.path("currency").asText(),
                        payout.path("id").asText(),
                        payout.path("description").asText(null),
                        fees.now()));
    }

    private Answer cancel(Call call) {
        ObjectNode payout = find(call);
        if (!isOnItsWay(payout)) {
            throw ApiException.invalid(null, null, "Payouts can be canceled only while they are pending.");
        }
        payout.put(Payments.STATUS, Payments.CANCELED);
        move(call.tx(), call.account(), payout, payout.path("amount").asLong(), "payout_cancel");
        call.tx().put(Kind.PAYOUT, payout);
        events.record(call.tx(), "payout.canceled", payout, call.account());
        return Answer.ok(payout);
    }

    /** Has the payout been made, but not arrived? */
    static boolean isOnItsWay(ObjectNode payout) {
        return payout.path(Payments.STATUS).asText().equals(PENDING);
    }

    /** Lets a payout arrive whose time has come. */
    void arriveIfDue(Transaction tx, ObjectNode payout) {
        if (isOnItsWay(payout) && payout.path("arrival_date").asLong() <= fees.now()) {
            payout.put(Payments.STATUS, "paid");
            tx.put(Kind.PAYOUT, payout);
            String owner = Owners.of(payout);
            events.record(tx, "payout.paid", payout, owner.isEmpty() ? null : owner);
        }
    }
}
