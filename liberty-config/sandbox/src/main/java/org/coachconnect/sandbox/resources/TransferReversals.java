package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.node.ArrayNode;
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

/** Taking a transfer back, whole or in part, as far as the connected account still has the money. */
public final class TransferReversals {
    private static final String MANY = "/v1/transfers/{transfer}/reversals";
    private static final String ONE = MANY + "/{reversal}";

    private final EventLog events;
    private final Ledger ledger;
    private final Fees fees;

    /** Reversals that post to this ledger. */
    public TransferReversals(EventLog events, Ledger ledger, Fees fees) {
        this.events = events;
        this.ledger = ledger;
        this.fees = fees;
    }

    /** The routes of this resource. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.post(
                        MANY,
                        Shape.of(
                                Param.of("amount", Types.AMOUNT),
                                Param.of("description", Types.REMOVABLE_TEXT),
                                Param.of("refund_application_fee", Types.BOOLEAN),
                                Metadata.PARAM),
                        this::create),
                ApiRoute.get(MANY, Lists.shape(), call -> {
                    String transfer = Transfers.find(call).path("id").asText();
                    return Lists.page(
                            call,
                            Kind.TRANSFER_REVERSAL,
                            reversal -> reversal.path("transfer").asText().equals(transfer));
                }),
                ApiRoute.get(ONE, Shape.of(), call -> Answer.ok(find(call))),
                ApiRoute.post(ONE, Shape.of(Metadata.PARAM), this::update));
    }

    private static ObjectNode find(Call call) {
        String id = call.variable("reversal");
        return call.tx()
                .find(Kind.TRANSFER_REVERSAL, id)
                .filter(reversal -> reversal.path("transfer").asText().equals(call.variable("transfer")))
                .orElseThrow(() -> ApiException.noSuch("transfer_reversal", id, "reversal"));
    }

    private Answer update(Call call) {
        ObjectNode reversal = find(call);
        Metadata.merge(call, reversal);
        return Answer.ok(call.tx().put(Kind.TRANSFER_REVERSAL, reversal));
    }

    private Answer create(Call call) {
        Transaction tx = call.tx();
        ObjectNode transfer = Transfers.find(call);
        long left = transfer.path("amount").asLong()
                - transfer.path("amount_reversed").asLong();
        long amount = call.param("amount").asLong(left);
        check(transfer, left, amount);
        ObjectNode reversal = Json.object()
                .put("id", Ids.next(Kind.TRANSFER_REVERSAL))
                .put("object", "transfer_reversal")
                .put("amount", amount)
                .put("created", fees.now());
        reversal.set("currency", transfer.path("currency"));
        reversal.putNull("destination_payment_refund");
        reversal.putObject(Metadata.NAME);
        Metadata.merge(call, reversal);
        reversal.putNull("source_refund").set("transfer", transfer.path("id"));
        long availableOn = tx.get(
                        Kind.BALANCE_TRANSACTION,
                        transfer.path("balance_transaction").asText())
                .path("available_on")
                .asLong();
        ObjectNode back =
                ledger.post(tx, movement(null, "transfer_refund", amount, reversal, Math.max(fees.now(), availableOn)));
        ledger.post(
                tx,
                movement(
                        transfer.path("destination").asText(),
                        "payment_refund",
                        -amount,
                        reversal,
                        Math.max(fees.now(), availableOn)));
        reversal.set("balance_transaction", back.path("id"));
        tx.put(Kind.TRANSFER_REVERSAL, reversal);
        transfer.put("amount_reversed", transfer.path("amount_reversed").asLong() + amount)
                .put("reversed", amount == left);
        ((ArrayNode) transfer.at("/reversals/data")).insert(0, Json.published(reversal));
        tx.put(Kind.TRANSFER, transfer);
        Transfers.countFromSource(tx, transfer, -amount);
        events.record(tx, "transfer.reversed", transfer);
        return Answer.ok(reversal);
    }

    private void check(ObjectNode transfer, long left, long amount) {
        if (left == 0) {
            throw ApiException.invalid(
                    null, null, "Transfer " + transfer.path("id").asText() + " is already fully reversed.");
        }
        if (amount > left) {
            throw ApiException.invalid(
                    null,
                    "amount",
                    "Transfer reversal amount (" + amount + ") is greater than unreversed amount on transfer (" + left
                            + ")");
        }
        String account = transfer.path("destination").asText();
        String currency = transfer.path("currency").asText();
        if (ledger.available(account, currency) + ledger.pending(account, currency) < amount) {
            throw ApiException.invalid(
                    "balance_insufficient",
                    null,
                    "Sorry, but you don't have enough funds in the connected account to reverse this transfer.");
        }
    }

    private static Ledger.Movement movement(
            @Nullable String account, String type, long amount, ObjectNode reversal, long availableOn) {
        return new Ledger.Movement(
                account,
                type,
                type.equals("payment_refund") ? "refund" : "transfer_reversal",
                amount,
                0,
                reversal.path("currency").asText(),
                reversal.path("id").asText(),
                null,
                availableOn);
    }
}
