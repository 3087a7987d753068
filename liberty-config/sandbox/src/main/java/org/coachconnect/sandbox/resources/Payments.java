package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.coachconnect.sandbox.http.ApiException;
import org.coachconnect.sandbox.store.Ids;
import org.coachconnect.sandbox.store.Json;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.store.Transaction;
import org.coachconnect.sandbox.webhooks.EventLog;
import org.jspecify.annotations.Nullable;

/** The life cycle of a payment intent: what happens to it and its charges when it is confirmed, captured or cancelled. */
public final class Payments {
    static final String STATUS = "status";
    static final String REQUIRES_PAYMENT_METHOD = "requires_payment_method";
    static final String REQUIRES_CONFIRMATION = "requires_confirmation";
    static final String REQUIRES_ACTION = "requires_action";
    static final String REQUIRES_CAPTURE = "requires_capture";
    static final String SUCCEEDED = "succeeded";
    static final String CANCELED = "canceled";

    private static final String LAST_ERROR = "last_payment_error";
    private static final String CHALLENGE = "challenge";
    private static final Decline AUTHENTICATION_FAILED = new Decline(
            "payment_intent_authentication_failure",
            null,
            "We are unable to authenticate your payment method. Please choose a different payment method and try again.");

    private final EventLog events;
    private final Charges charges;
    private final Fees fees;

    /** Payments that make these charges. */
    public Payments(EventLog events, Charges charges, Fees fees) {
        this.events = events;
        this.charges = charges;
        this.fees = fees;
    }

    /**
     * How a confirmation is to be done.
     *
     * @param offSession the payer is not there, so nobody can pass a challenge
     * @param returnUrl where the challenge leads back to
     */
    public record Confirmation(
            ObjectNode method,
            boolean offSession,
            boolean errorOnAction,
            @Nullable String returnUrl,
            String baseUrl) {}

    /** Confirms the intent; returns the error of the card, if it was declined. The intent has changed either way. */
    Optional<ObjectNode> confirm(Transaction tx, ObjectNode intent, Confirmation confirmation) {
        TestCard card = PaymentMethods.card(confirmation.method());
        intent.set("payment_method", confirmation.method().path("id"));
        intent.putNull("next_action").putNull(LAST_ERROR);
        if (!card.challenge()) {
            return charge(tx, intent, confirmation.method());
        }
        if (confirmation.offSession() || confirmation.errorOnAction()) {
            return Optional.of(decline(tx, intent, confirmation.method(), Decline.AUTHENTICATION_REQUIRED));
        }
        challenge(tx, intent, confirmation);
        return Optional.empty();
    }

    private void challenge(Transaction tx, ObjectNode intent, Confirmation confirmation) {
        String token = Ids.random(32);
        intent.withObjectProperty(Json.PRIVATE).put(CHALLENGE, token);
        ObjectNode action = intent.putObject("next_action").put("type", "redirect_to_url");
        action.putObject("redirect_to_url")
                .put("return_url", confirmation.returnUrl())
                .put(
                        "url",
                        confirmation.baseUrl() + "/sandbox/3ds/"
                                + intent.path("id").asText() + "/" + token);
        intent.put(STATUS, REQUIRES_ACTION);
        store(tx, intent, "payment_intent.requires_action");
    }

    /** Is this intent waiting for the challenge with this token? */
    public static boolean awaits(ObjectNode intent, String token) {
        return intent.path(STATUS).asText().equals(REQUIRES_ACTION)
                && intent.path(Json.PRIVATE).path(CHALLENGE).asText().equals(token);
    }

    /** Ends the challenge: the payer has proven who it is, or has not. */
    public void conclude(Transaction tx, ObjectNode intent, boolean proven) {
        ObjectNode method =
                tx.get(Kind.PAYMENT_METHOD, intent.path("payment_method").asText());
        intent.putNull("next_action");
        if (proven) {
            charge(tx, intent, method);
            return;
        }
        intent.put(STATUS, REQUIRES_PAYMENT_METHOD).putNull("payment_method");
        ObjectNode error = intent.putObject(LAST_ERROR);
        error.setAll(ApiException.error(
                "invalid_request_error", AUTHENTICATION_FAILED.code(), null, AUTHENTICATION_FAILED.message()));
        error.set("payment_method", Json.published(method));
        store(tx, intent, "payment_intent.payment_failed");
    }

    private Optional<ObjectNode> charge(Transaction tx, ObjectNode intent, ObjectNode method) {
        Decline decline = PaymentMethods.card(method).decline();
        if (decline != null) {
            return Optional.of(decline(tx, intent, method, decline));
        }
        boolean capture = !intent.path("capture_method").asText().equals("manual");
        ObjectNode charge = charges.succeed(tx, intent, method, capture);
        intent.set("latest_charge", charge.path("id"));
        if (capture) {
            succeed(tx, intent, intent.path("amount").asLong());
        } else {
            intent.put(STATUS, REQUIRES_CAPTURE)
                    .put("amount_capturable", intent.path("amount").asLong());
            store(tx, intent, "payment_intent.amount_capturable_updated");
        }
        return Optional.empty();
    }

    private ObjectNode decline(Transaction tx, ObjectNode intent, ObjectNode method, Decline decline) {
        ObjectNode charge = charges.fail(tx, intent, method, decline);
        ObjectNode error = Json.object().put("charge", charge.path("id").asText());
        error.setAll(ApiException.error("card_error", decline.code(), null, decline.message()));
        if (decline.declineCode() != null) {
            error.put("decline_code", decline.declineCode());
        }
        error.set("payment_method", Json.published(method));
        intent.put(STATUS, REQUIRES_PAYMENT_METHOD).putNull("payment_method");
        intent.set("latest_charge", charge.path("id"));
        intent.set(LAST_ERROR, error);
        store(tx, intent, "payment_intent.payment_failed");
        return error;
    }

    /** Takes this much of the authorised amount. */
    void capture(Transaction tx, ObjectNode intent, long amount) {
        charges.capture(tx, latestCharge(tx, intent), amount);
        intent.put("amount_capturable", 0);
        succeed(tx, intent, amount);
    }

    private void succeed(Transaction tx, ObjectNode intent, long amount) {
        intent.put(STATUS, SUCCEEDED).put("amount_received", amount);
        store(tx, intent, "payment_intent.succeeded");
    }

    /** Cancels the intent and lets go of what was authorised. */
    void cancel(Transaction tx, ObjectNode intent, @Nullable String reason) {
        if (isAuthorised(intent)) {
            boolean expired = "automatic".equals(reason);
            charges.release(tx, latestCharge(tx, intent), expired ? "charge.expired" : "charge.refunded");
        }
        intent.put(STATUS, CANCELED)
                .put("amount_capturable", 0)
                .put("canceled_at", fees.now())
                .put("cancellation_reason", reason)
                .putNull("next_action");
        store(tx, intent, "payment_intent.canceled");
    }

    /** Does the intent hold an amount that was not taken? */
    static boolean isAuthorised(ObjectNode intent) {
        return intent.path(STATUS).asText().equals(REQUIRES_CAPTURE);
    }

    /** Cancels the intent if its authorisation is older than a bank keeps it. */
    void expire(Transaction tx, ObjectNode intent) {
        if (isAuthorised(intent)
                && latestCharge(tx, intent).path("created").asLong() + Charges.AUTHORISED.toSeconds() <= fees.now()) {
            cancel(tx, intent, "automatic");
        }
    }

    private static ObjectNode latestCharge(Transaction tx, ObjectNode intent) {
        return tx.get(Kind.CHARGE, intent.path("latest_charge").asText());
    }

    private void store(Transaction tx, ObjectNode intent, String event) {
        tx.put(Kind.PAYMENT_INTENT, intent);
        events.record(tx, event, intent);
    }
}
