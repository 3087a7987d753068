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

/** Refunds, whole or in part, never more than was taken. */
public final class Refunds {
    private static final String WHAT = "refund";
    private static final String FAILS_AT = "fails_at";
    private static final long FAILS_AFTER_SECONDS = 2;

    private final EventLog events;
    private final Ledger ledger;
    private final Fees fees;

    /** Refunds that post to this ledger. */
    public Refunds(EventLog events, Ledger ledger, Fees fees) {
        this.events = events;
        this.ledger = ledger;
        this.fees = fees;
    }

    /** The routes of this resource. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.post(
                        "/v1/refunds",
                        Shape.of(
                                Param.of("charge", Types.TEXT),
                                Param.of("payment_intent", Types.TEXT),
                                Param.of("amount", Types.AMOUNT),
                                Param.of("reason", Types.oneOf("duplicate", "fraudulent", "requested_by_customer")),
                                Param.of("instructions_email", Types.TEXT),
                                Metadata.PARAM),
                        this::create),
                ApiRoute.get(
                        "/v1/refunds",
                        Lists.shape(Param.of("charge", Types.TEXT), Param.of("payment_intent", Types.TEXT)),
                        call -> Lists.page(call, Kind.REFUND, Lists.fields(call, "charge", "payment_intent"))),
                ApiRoute.get("/v1/refunds/{refund}", Shape.of(), call -> Answer.ok(find(call))),
                ApiRoute.post("/v1/refunds/{refund}", Shape.of(Metadata.PARAM), this::update));
    }

    private static ObjectNode find(Call call) {
        String id = call.variable(WHAT);
        return call.tx().find(Kind.REFUND, id).orElseThrow(() -> ApiException.noSuch(WHAT, id, "id"));
    }

    private Answer update(Call call) {
        ObjectNode refund = find(call);
        Metadata.merge(call, refund);
        events.record(call.tx(), "refund.updated", refund);
        return Answer.ok(call.tx().put(Kind.REFUND, refund));
    }

    private Answer create(Call call) {
        Transaction tx = call.tx();
        ObjectNode charge = chargeOf(call);
        String chargeId = charge.path("id").asText();
        if (!charge.path("paid").asBoolean() || !charge.path("captured").asBoolean()) {
            throw ApiException.invalid(
                    "charge_not_refundable",
                    null,
                    "Charge " + chargeId + " was not captured; cancel its PaymentIntent.");
        }
        long left =
                charge.path("amount").asLong() - charge.path("amount_refunded").asLong();
        if (left == 0) {
            throw ApiException.invalid(
                    "charge_already_refunded", null, "Charge " + chargeId + " has already been refunded.");
        }
        long amount = call.param("amount").asLong(left);
        if (amount > left) {
            throw ApiException.invalid(
                    null,
                    "amount",
                    "Refund amount (" + amount + ") is greater than unrefunded amount on charge (" + left + ")");
        }
        ObjectNode refund = refund(call, charge, amount);
        ObjectNode posted = ledger.post(
                tx,
                new Ledger.Movement(
                        null,
                        "refund",
                        "refund",
                        -amount,
                        0,
                        charge.path("currency").asText(),
                        refund.path("id").asText(),
                        "REFUND FOR CHARGE",
                        fees.now()));
        refund.set("balance_transaction", posted.path("id"));
        tx.put(Kind.REFUND, refund);
        charge.put("amount_refunded", charge.path("amount_refunded").asLong() + amount)
                .put("refunded", amount == left);
        tx.put(Kind.CHARGE, charge);
        events.record(tx, "refund.created", refund);
        events.record(tx, "charge.refunded", charge);
        events.record(tx, "charge.refund.updated", refund);
        return Answer.ok(refund);
    }

    private static ObjectNode chargeOf(Call call) {
        if (call.text("charge").isPresent() == call.text("payment_intent").isPresent()) {
            throw ApiException.invalid(
                    "parameter_missing",
                    "charge",
                    "One of the following params should be provided for this request: payment_intent or charge.");
        }
        if (call.text("charge").isPresent()) {
            String id = call.text("charge").get();
            return call.tx().find(Kind.CHARGE, id).orElseThrow(() -> ApiException.noSuchParam("charge", id, "charge"));
        }
        String id = call.text("payment_intent").orElse("");
        ObjectNode intent = call.tx()
                .find(Kind.PAYMENT_INTENT, id)
                .orElseThrow(() -> ApiException.noSuchParam("payment_intent", id, "payment_intent"));
        if (!intent.path(Payments.STATUS).asText().equals(Payments.SUCCEEDED)) {
            throw ApiException.invalid(
                    "payment_intent_unexpected_state",
                    "payment_intent",
                    "This PaymentIntent (" + id + ") does not have a successful charge to refund.");
        }
        return call.tx().get(Kind.CHARGE, intent.path("latest_charge").asText());
    }

    private ObjectNode refund(Call call, ObjectNode charge, long amount) {
        ObjectNode refund = Json.object()
                .put("id", Ids.next(Kind.REFUND))
                .put("object", "refund")
                .put("amount", amount)
                .put("charge", charge.path("id").asText())
                .put("created", fees.now());
        refund.set("currency", charge.path("currency"));
        refund.putObject("destination_details")
                .put("type", "card")
                .putObject("card")
                .put("type", "refund");
        refund.putObject(Metadata.NAME);
        Metadata.merge(call, refund);
        refund.set("payment_intent", charge.path("payment_intent"));
        Metadata.copy(call, refund, "reason");
        refund.putNull("receipt_number")
                .putNull("source_transfer_reversal")
                .put(Payments.STATUS, Payments.SUCCEEDED)
                .putNull("transfer_reversal");
        if (Charges.card(call.tx(), charge).refundFails()) {
            refund.putObject(Json.PRIVATE).put(FAILS_AT, fees.now() + FAILS_AFTER_SECONDS);
        }
        return refund;
    }

    /** Does the refund only seem to have succeeded? */
    static boolean isGoingToFail(ObjectNode refund) {
        return refund.path(Json.PRIVATE).has(FAILS_AT)
                && refund.path(Payments.STATUS).asText().equals(Payments.SUCCEEDED);
    }

    /** Lets a refund fail whose time to fail has come: the money is back in the balance. */
    void failIfDue(Transaction tx, ObjectNode refund) {
        if (!isGoingToFail(refund) || refund.path(Json.PRIVATE).path(FAILS_AT).asLong() > fees.now()) {
            return;
        }
        long amount = refund.path("amount").asLong();
        ObjectNode posted = ledger.post(
                tx,
                new Ledger.Movement(
                        null,
                        "refund_failure",
                        "refund_failure",
                        amount,
                        0,
                        refund.path("currency").asText(),
                        refund.path("id").asText(),
                        "REFUND FAILURE",
                        fees.now()));
        refund.put(Payments.STATUS, "failed").put("failure_reason", "expired_or_canceled_card");
        refund.set("failure_balance_transaction", posted.path("id"));
        tx.put(Kind.REFUND, refund);
        ObjectNode charge = tx.get(Kind.CHARGE, refund.path("charge").asText());
        charge.put("amount_refunded", charge.path("amount_refunded").asLong() - amount)
                .put("refunded", false);
        tx.put(Kind.CHARGE, charge);
        events.record(tx, "refund.updated", refund);
        events.record(tx, "refund.failed", refund);
    }
}
