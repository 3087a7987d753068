package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
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

/** Transfers from the platform to a connected account, from the available balance or from one charge. */
public final class Transfers {
    private static final String WHAT = "transfer";
    private static final String TRANSFERRED = "transferred";
    private static final String SOURCE = "source_transaction";
    private static final String ONE = "/v1/transfers/{transfer}";

    private final EventLog events;
    private final Ledger ledger;
    private final Fees fees;

    /** Transfers that post to this ledger. */
    public Transfers(EventLog events, Ledger ledger, Fees fees) {
        this.events = events;
        this.ledger = ledger;
        this.fees = fees;
    }

    /** The routes of this resource. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.post(
                        "/v1/transfers",
                        Shape.of(
                                Param.required("amount", Types.AMOUNT),
                                Param.required("currency", Types.CURRENCY),
                                Param.required("destination", Types.TEXT),
                                Param.of("description", Types.REMOVABLE_TEXT),
                                Param.of(SOURCE, Types.TEXT),
                                Param.of("source_type", Types.oneOf("card", "bank_account", "fpx")),
                                Param.of("transfer_group", Types.TEXT),
                                Metadata.PARAM),
                        this::create),
                ApiRoute.get(
                        "/v1/transfers",
                        Lists.shape(Param.of("destination", Types.TEXT), Param.of("transfer_group", Types.TEXT)),
                        call -> Lists.page(call, Kind.TRANSFER, Lists.fields(call, "destination", "transfer_group"))),
                ApiRoute.get(ONE, Shape.of(), call -> Answer.ok(find(call))),
                ApiRoute.post(
                        ONE, Shape.of(Metadata.PARAM, Param.of("description", Types.REMOVABLE_TEXT)), this::update));
    }

    static ObjectNode find(Call call) {
        String id = call.variable(WHAT);
        return call.tx().find(Kind.TRANSFER, id).orElseThrow(() -> ApiException.noSuch(WHAT, id, "id"));
    }

    private Answer update(Call call) {
        ObjectNode transfer = find(call);
        Metadata.merge(call, transfer);
        Metadata.copy(call, transfer, "description");
        events.record(call.tx(), "transfer.updated", transfer);
        return Answer.ok(call.tx().put(Kind.TRANSFER, transfer));
    }

    private Answer create(Call call) {
        Transaction tx = call.tx();
        ObjectNode destination = destination(call);
        Optional<ObjectNode> source = source(call);
        long availableOn = source.map(charge -> checkSource(call, charge)).orElseGet(() -> checkBalance(call));
        ObjectNode transfer = transfer(call, source);
        String id = transfer.path("id").asText();
        long amount = transfer.path("amount").asLong();
        String account = destination.path("id").asText();
        String currency = transfer.path("currency").asText();
        ObjectNode posted = ledger.post(
                tx,
                new Ledger.Movement(
                        null,
                        WHAT,
                        WHAT,
                        -amount,
                        0,
                        currency,
                        id,
                        transfer.path("description").asText(null),
                        availableOn));
        transfer.set("balance_transaction", posted.path("id"));
        ObjectNode payment = payment(transfer, account);
        ObjectNode received = ledger.post(
                tx,
                new Ledger.Movement(
                        account,
                        "payment",
                        "charge",
                        amount,
                        0,
                        currency,
                        payment.path("id").asText(),
                        null,
                        availableOn));
        payment.set("balance_transaction", received.path("id"));
        tx.put(Kind.DESTINATION_PAYMENT, payment);
        transfer.set("destination_payment", payment.path("id"));
        tx.put(Kind.TRANSFER, transfer);
        countFromSource(tx, transfer, amount);
        events.record(tx, "transfer.created", transfer);
        events.record(tx, "payment.created", payment, account);
        return Answer.ok(transfer);
    }

    private static ObjectNode destination(Call call) {
        String id = call.param("destination").asText();
        ObjectNode account = call.tx()
                .find(Kind.ACCOUNT, id)
                .filter(found -> !found.has("deleted"))
                .orElseThrow(() -> ApiException.noSuchParam("destination", id, "destination"));
        if (!Accounts.takesTransfers(account)) {
            throw ApiException.invalid(
                    "insufficient_capabilities_for_transfer",
                    "destination",
                    "Your destination account needs to have at least one of the following capabilities enabled:"
                            + " transfers, crypto_transfers, legacy_payments");
        }
        return account;
    }

    private static Optional<ObjectNode> source(Call call) {
        return call.text(SOURCE)
                .map(id -> call.tx()
                        .find(Kind.CHARGE, id)
                        .orElseThrow(() -> ApiException.noSuchParam("charge", id, SOURCE)));
    }

    private static long checkSource(Call call, ObjectNode charge) {
        String id = charge.path("id").asText();
        if (!charge.path("captured").asBoolean()) {
            throw ApiException.invalid(
                    null, SOURCE, "The charge " + id + " cannot be the source of a transfer: it was not captured.");
        }
        if (!charge.path("currency").asText().equals(call.param("currency").asText())) {
            throw ApiException.invalid(
                    null,
                    "currency",
                    "The currency of source_transaction's balance transaction ("
                            + charge.path("currency").asText() + ") must be the same as the transfer currency ("
                            + call.param("currency").asText() + ")");
        }
        long used = charge.path(Json.PRIVATE).path(TRANSFERRED).asLong();
        long limit = charge.path("amount_captured").asLong();
        if (used + call.param("amount").asLong() > limit) {
            throw ApiException.invalid(
                    null,
                    "amount",
                    "Transfers using this transaction as a source must not exceed the source amount of " + limit
                            + ". (There is already a transfer using this source, amounting to " + used + ".)");
        }
        return call.tx()
                .get(
                        Kind.BALANCE_TRANSACTION,
                        charge.path("balance_transaction").asText())
                .path("available_on")
                .asLong();
    }

    /** Remembers at the source charge how much of it is transferred; a reversal counts back. */
    static void countFromSource(Transaction tx, ObjectNode transfer, long amount) {
        if (transfer.path(SOURCE).isTextual()) {
            ObjectNode charge = tx.get(Kind.CHARGE, transfer.path(SOURCE).asText());
            ObjectNode hidden = charge.withObjectProperty(Json.PRIVATE);
            hidden.put(TRANSFERRED, hidden.path(TRANSFERRED).asLong() + amount);
            tx.put(Kind.CHARGE, charge);
        }
    }

    private long checkBalance(Call call) {
        if (ledger.available(null, call.param("currency").asText())
                < call.param("amount").asLong()) {
            throw ApiException.invalid(
                    "balance_insufficient",
                    null,
                    "You have insufficient available funds in your Stripe account. Try adding funds directly to your"
                            + " available balance by creating Charges using the 4000000000000077 test card.");
        }
        return fees.now();
    }

    private ObjectNode transfer(Call call, Optional<ObjectNode> source) {
        String id = Ids.next(Kind.TRANSFER);
        ObjectNode transfer = Json.object()
                .put("id", id)
                .put("object", WHAT)
                .put("amount", call.param("amount").asLong())
                .put("amount_reversed", 0)
                .put("created", fees.now())
                .put("currency", call.param("currency").asText());
        Metadata.copy(call, transfer, "description", "destination", SOURCE, "transfer_group");
        transfer.put("livemode", false).putObject(Metadata.NAME);
        Metadata.merge(call, transfer);
        source.filter(charge -> transfer.path("transfer_group").isNull())
                .ifPresent(charge -> transfer.set("transfer_group", charge.path("transfer_group")));
        transfer.set("reversals", Lists.list("/v1/transfers/" + id + "/reversals", List.of(), false));
        return transfer.put("reversed", false).put("source_type", "card");
    }

    private ObjectNode payment(ObjectNode transfer, String account) {
        ObjectNode payment = Json.object()
                .put("id", Ids.next(Kind.DESTINATION_PAYMENT))
                .put("object", "charge")
                .put("amount", transfer.path("amount").asLong())
                .put("amount_captured", transfer.path("amount").asLong())
                .put("amount_refunded", 0)
                .put("captured", true)
                .put("created", fees.now())
                .put("currency", transfer.path("currency").asText())
                .put("livemode", false);
        payment.putObject(Metadata.NAME);
        payment.put("paid", true)
                .put("refunded", false)
                .put("source_transfer", transfer.path("id").asText())
                .put("status", "succeeded");
        Owners.set(payment, account);
        return payment;
    }
}
