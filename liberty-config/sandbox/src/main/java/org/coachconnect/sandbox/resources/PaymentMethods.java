package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.coachconnect.sandbox.http.Answer;
import org.coachconnect.sandbox.http.ApiException;
import org.coachconnect.sandbox.http.ApiRoute;
import org.coachconnect.sandbox.http.Call;
import org.coachconnect.sandbox.params.Param;
import org.coachconnect.sandbox.params.Shape;
import org.coachconnect.sandbox.params.Type;
import org.coachconnect.sandbox.params.Types;
import org.coachconnect.sandbox.store.Ids;
import org.coachconnect.sandbox.store.Json;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.store.Transaction;

/** Cards, made from Stripe's test tokens or test numbers. Any other card number is refused. */
public final class PaymentMethods {
    private static final String WHAT = "PaymentMethod";
    private static final Type CARD = Types.object(
            Param.of("number", Types.TEXT),
            Param.of("exp_month", Types.INTEGER),
            Param.of("exp_year", Types.INTEGER),
            Param.of("cvc", Types.TEXT),
            Param.of("token", Types.TEXT),
            Param.of("networks", Types.ANY));
    private static final Param[] DATA = {
        Param.required("type", Types.oneOf("card")),
        Param.required("card", CARD),
        Param.of("billing_details", Types.ANY),
        Param.of("allow_redisplay", Types.oneOf("always", "limited", "unspecified")),
        Metadata.PARAM
    };

    /** The type of {@code payment_method_data}. */
    static final Type PAYMENT_METHOD_DATA = Types.object(DATA);

    private final Clock clock;

    /** Payment methods made at the time of this clock. */
    public PaymentMethods(Clock clock) {
        this.clock = clock;
    }

    /** The routes of this resource. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.post("/v1/payment_methods", Shape.of(DATA), this::create)
                        .forBrowsers(),
                ApiRoute.get("/v1/payment_methods/{id}", Shape.of(), this::retrieve));
    }

    private Answer create(Call call) {
        ObjectNode method = fromData(call.tx(), call.params(), "");
        Metadata.merge(call, method);
        return Answer.ok(method);
    }

    private Answer retrieve(Call call) {
        String id = call.variable("id");
        return Answer.ok(call.tx()
                .find(Kind.PAYMENT_METHOD, id)
                .orElseThrow(() -> ApiException.noSuch(WHAT, id, "payment_method")));
    }

    /** The payment method with this id, or a new one from a test token. */
    ObjectNode resolve(Transaction tx, String idOrToken) {
        return TestCard.ofToken(idOrToken)
                .map(card -> store(tx, card))
                .or(() -> tx.find(Kind.PAYMENT_METHOD, idOrToken))
                .orElseThrow(() -> ApiException.noSuchParam(WHAT, idOrToken, "payment_method"));
    }

    /** A new payment method from {@code payment_method_data}. */
    ObjectNode fromData(Transaction tx, JsonNode data, String prefix) {
        JsonNode cardData = data.path("card");
        String token = cardData.path("token").asText().replaceFirst("^tok_", "pm_card_");
        TestCard card = TestCard.ofToken(token)
                .or(() -> TestCard.ofNumber(cardData.path("number").asText()))
                .orElseThrow(() -> ApiException.invalid(
                        "incorrect_number",
                        prefix.isEmpty() ? "card[number]" : prefix + "[card][number]",
                        "The sandbox takes Stripe's test card numbers only, as in 4242 4242 4242 4242."));
        ObjectNode method = store(tx, card);
        if (data.path("billing_details") instanceof ObjectNode billing) {
            method.withObjectProperty("billing_details").setAll(billing);
        }
        return method;
    }

    /** How this payment method behaves. */
    static TestCard card(ObjectNode method) {
        return TestCard.ofToken(method.path(Json.PRIVATE).path("card").asText()).orElseThrow();
    }

    private ObjectNode store(Transaction tx, TestCard card) {
        Instant now = clock.instant();
        ObjectNode method = Json.object()
                .put("id", Ids.next(Kind.PAYMENT_METHOD))
                .put("object", "payment_method")
                .put("allow_redisplay", "unspecified");
        method.putObject("billing_details")
                .putNull("address")
                .putNull("email")
                .putNull("name")
                .putNull("phone");
        method.set("card", cardDetails(card, now));
        method.put("created", now.getEpochSecond()).putNull("customer").put("livemode", false);
        method.putObject(Metadata.NAME);
        method.put("type", "card");
        method.putObject(Json.PRIVATE).put("card", card.token());
        return tx.put(Kind.PAYMENT_METHOD, method);
    }

    private static ObjectNode cardDetails(TestCard card, Instant now) {
        ObjectNode details = Json.object().put("brand", card.brand());
        details.putObject("checks")
                .putNull("address_line1_check")
                .putNull("address_postal_code_check")
                .put("cvc_check", "pass");
        return details.put("country", "DE")
                .put("exp_month", 12)
                .put("exp_year", now.atZone(ZoneOffset.UTC).getYear() + 3)
                .put("fingerprint", "sandbox" + card.last4())
                .put("funding", "credit")
                .put("last4", card.last4());
    }
}
