package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
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

/** Charges: the attempts to take money for a payment intent. */
public final class Charges {
    /** How long an authorisation holds. */
    static final Duration AUTHORISED = Duration.ofDays(7);

    private static final String WHAT = "charge";

    private final EventLog events;
    private final Ledger ledger;
    private final Fees fees;

    /** Charges that post to this ledger. */
    public Charges(EventLog events, Ledger ledger, Fees fees) {
        this.events = events;
        this.ledger = ledger;
        this.fees = fees;
    }

    /** The routes of this resource. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.get(
                        "/v1/charges",
                        Lists.shape(
                                Param.of("payment_intent", Types.TEXT),
                                Param.of("customer", Types.TEXT),
                                Param.of("transfer_group", Types.TEXT)),
                        call -> Lists.page(
                                call, Kind.CHARGE, Lists.fields(call, "payment_intent", "customer", "transfer_group"))),
                ApiRoute.get("/v1/charges/{charge}", Shape.of(), call -> Answer.ok(find(call))),
                ApiRoute.post(
                        "/v1/charges/{charge}",
                        Shape.of(
                                Metadata.PARAM,
                                Param.of("description", Types.REMOVABLE_TEXT),
                                Param.of("receipt_email", Types.REMOVABLE_TEXT)),
                        this::update));
    }

    private static ObjectNode find(Call call) {
        String id = call.variable("charge");
        Kind kind = id.startsWith(Kind.DESTINATION_PAYMENT.idPrefix()) ? Kind.DESTINATION_PAYMENT : Kind.CHARGE;
        return call.tx().find(kind, id).orElseThrow(() -> ApiException.noSuch(WHAT, id, "id"));
    }

    private Answer update(Call call) {
        ObjectNode charge = find(call);
        Metadata.merge(call, charge);
        Metadata.copy(call, charge, "description", "receipt_email");
        return Answer.ok(call.tx().put(Kind.CHARGE, charge));
    }

    /** A charge that the card's bank refused. */
    ObjectNode fail(Transaction tx, ObjectNode intent, ObjectNode method, Decline decline) {
        ObjectNode charge = charge(intent, method, decline);
        tx.put(Kind.CHARGE, charge);
        events.record(tx, "charge.failed", charge);
        return charge;
    }

    /** A charge that went well: captured, or only authorised. */
    ObjectNode succeed(Transaction tx, ObjectNode intent, ObjectNode method, boolean capture) {
        ObjectNode charge = charge(intent, method, null);
        if (capture) {
            settle(tx, charge, charge.path("amount").asLong());
        }
        tx.put(Kind.CHARGE, charge);
        events.record(tx, "charge.succeeded", charge);
        return charge;
    }

    /** Takes this much of an authorised charge and lets go of the rest. */
    void capture(Transaction tx, ObjectNode charge, long amount) {
        charge.put("amount_refunded", charge.path("amount").asLong() - amount);
        settle(tx, charge, amount);
        tx.put(Kind.CHARGE, charge);
        events.record(tx, "charge.captured", charge);
    }

    /** Lets go of an authorised charge. */
    void release(Transaction tx, ObjectNode charge, String event) {
        charge.put("amount_refunded", charge.path("amount").asLong()).put("refunded", true);
        tx.put(Kind.CHARGE, charge);
        events.record(tx, event, charge);
    }

    private void settle(Transaction tx, ObjectNode charge, long amount) {
        TestCard card = card(tx, charge);
        ObjectNode posted = ledger.post(
                tx,
                new Ledger.Movement(
                        null,
                        "charge",
                        "charge",
                        amount,
                        fees.onCharge(amount),
                        charge.path("currency").asText(),
                        charge.path("id").asText(),
                        charge.path("description").asText(null),
                        fees.availableOn(card)));
        charge.put("captured", true).put("amount_captured", amount).set("balance_transaction", posted.path("id"));
    }

    /** The card that was charged. */
    static TestCard card(Transaction tx, ObjectNode charge) {
        return PaymentMethods.card(
                tx.get(Kind.PAYMENT_METHOD, charge.path("payment_method").asText()));
    }

    private ObjectNode charge(ObjectNode intent, ObjectNode method, @Nullable Decline decline) {
        String id = Ids.next(Kind.CHARGE);
        ObjectNode charge = Json.object()
                .put("id", id)
                .put("object", "charge")
                .put("amount", intent.path("amount").asLong())
                .put("amount_captured", 0)
                .put("amount_refunded", 0)
                .putNull("application")
                .putNull("application_fee")
                .putNull("application_fee_amount")
                .putNull("balance_transaction");
        charge.set("billing_details", method.path("billing_details"));
        charge.put("calculated_statement_descriptor", "SANDBOX")
                .put("captured", false)
                .put("created", fees.now());
        for (String same : List.of(
                "currency",
                "customer",
                "description",
                "metadata",
                "receipt_email",
                "shipping",
                "statement_descriptor",
                "statement_descriptor_suffix",
                "transfer_group")) {
            charge.set(same, intent.path(same).deepCopy());
        }
        charge.put("disputed", false)
                .putNull("failure_balance_transaction")
                .put("failure_code", decline == null ? null : decline.code())
                .put("failure_message", decline == null ? null : decline.message());
        charge.putObject("fraud_details");
        charge.put("livemode", false).putNull("on_behalf_of");
        charge.set("outcome", outcome(decline));
        charge.put("paid", decline == null)
                .put("payment_intent", intent.path("id").asText())
                .put("payment_method", method.path("id").asText());
        charge.set("payment_method_details", details(method));
        return charge.putNull("receipt_number")
                .putNull("receipt_url")
                .put("refunded", false)
                .putNull("review")
                .putNull("source")
                .putNull("source_transfer")
                .put("status", decline == null ? "succeeded" : "failed")
                .putNull("transfer_data");
    }

    private static ObjectNode outcome(@Nullable Decline decline) {
        return Json.object()
                .put("network_status", decline == null ? "approved_by_network" : "declined_by_network")
                .put("reason", decline == null ? null : decline.declineCode())
                .put("risk_level", "normal")
                .put("risk_score", 20)
                .put(
                        "seller_message",
                        decline == null ? "Payment complete." : "The bank did not return any further details.")
                .put("type", decline == null ? "authorized" : "issuer_declined");
    }

    private ObjectNode details(ObjectNode method) {
        ObjectNode details = Json.object().put("type", "card");
        ObjectNode card = details.putObject("card");
        card.setAll((ObjectNode) method.path("card"));
        card.put("capture_before", fees.now() + AUTHORISED.toSeconds()).putNull("three_d_secure");
        return details;
    }
}
