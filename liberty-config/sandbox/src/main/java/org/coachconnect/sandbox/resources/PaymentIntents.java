package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coachconnect.sandbox.http.Answer;
import org.coachconnect.sandbox.http.ApiException;
import org.coachconnect.sandbox.http.ApiRoute;
import org.coachconnect.sandbox.http.Call;
import org.coachconnect.sandbox.http.Caller;
import org.coachconnect.sandbox.params.Param;
import org.coachconnect.sandbox.params.Shape;
import org.coachconnect.sandbox.params.Types;
import org.coachconnect.sandbox.store.Ids;
import org.coachconnect.sandbox.store.Json;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.webhooks.EventLog;

/** The API of payment intents. What confirming, capturing and cancelling do is in {@link Payments}. */
public final class PaymentIntents {
    private static final String WHAT = "payment_intent";
    private static final String BASE = "/v1/payment_intents";
    private static final String ONE = BASE + "/{intent}";
    private static final long SMALLEST_AMOUNT = 50;

    private static final Param[] PAYING = {
        Param.of("payment_method", Types.TEXT),
        Param.of("payment_method_data", PaymentMethods.PAYMENT_METHOD_DATA),
        Param.of("payment_method_options", Types.ANY),
        Param.of("payment_method_types", Types.listOf(Types.oneOf("card"))),
        Param.of("receipt_email", Types.REMOVABLE_TEXT),
        Param.of("setup_future_usage", Types.oneOf("on_session", "off_session")),
        Param.of("shipping", Types.ANY)
    };
    private static final Param[] DESCRIPTIVE = {
        Metadata.PARAM,
        Param.of("customer", Types.TEXT),
        Param.of("description", Types.REMOVABLE_TEXT),
        Param.of("statement_descriptor", Types.TEXT),
        Param.of("statement_descriptor_suffix", Types.TEXT),
        Param.of("transfer_group", Types.TEXT)
    };
    private static final Param[] CONFIRMING = {
        Param.of("return_url", Types.URL),
        Param.of("off_session", Types.oneOf("true", "false", "one_off", "recurring")),
        Param.of("error_on_requires_action", Types.BOOLEAN),
        Param.of("use_stripe_sdk", Types.BOOLEAN),
        Param.of("mandate_data", Types.ANY)
    };
    private static final Set<String> CONFIRM_ONLY =
            Set.of("return_url", "off_session", "error_on_requires_action", "mandate_data");
    private static final String[] COPIED = {
        "description",
        "receipt_email",
        "shipping",
        "statement_descriptor",
        "statement_descriptor_suffix",
        "transfer_group",
        "setup_future_usage"
    };
    /** What a browser may see of an intent. */
    private static final List<String> PUBLIC_FIELDS = List.of(
            "id",
            "object",
            "amount",
            "amount_details",
            "automatic_payment_methods",
            "canceled_at",
            "cancellation_reason",
            "capture_method",
            "client_secret",
            "confirmation_method",
            "created",
            "currency",
            "description",
            "last_payment_error",
            "livemode",
            "next_action",
            "payment_method",
            "payment_method_types",
            "processing",
            "receipt_email",
            "setup_future_usage",
            "shipping",
            "source",
            "status");

    private final EventLog events;
    private final Payments payments;
    private final PaymentMethods methods;
    private final Fees fees;

    /** The API over these payments. */
    public PaymentIntents(EventLog events, Payments payments, PaymentMethods methods, Fees fees) {
        this.events = events;
        this.payments = payments;
        this.methods = methods;
        this.fees = fees;
    }

    /** The routes of this resource. */
    public List<ApiRoute> routes() {
        Shape secret = Shape.of(Param.of("client_secret", Types.TEXT));
        Shape create = Shape.of(DESCRIPTIVE)
                .and(PAYING)
                .and(CONFIRMING)
                .and(
                        Param.required("amount", Types.AMOUNT),
                        Param.required("currency", Types.CURRENCY),
                        Param.of("confirm", Types.BOOLEAN),
                        Param.of("capture_method", Types.oneOf("automatic", "automatic_async", "manual")),
                        Param.of("confirmation_method", Types.oneOf("automatic", "manual")),
                        Param.of(
                                "automatic_payment_methods",
                                Types.object(
                                        Param.required("enabled", Types.BOOLEAN),
                                        Param.of("allow_redirects", Types.oneOf("always", "never")))));
        return List.of(
                ApiRoute.post(BASE, create, this::create),
                ApiRoute.get(
                        BASE,
                        Lists.shape(Param.of("customer", Types.TEXT)),
                        call -> Lists.page(call, Kind.PAYMENT_INTENT, Lists.fields(call, "customer"))),
                ApiRoute.get(ONE, secret, call -> Answer.ok(visible(call, find(call))))
                        .forBrowsers(),
                ApiRoute.post(
                        ONE,
                        Shape.of(DESCRIPTIVE)
                                .and(PAYING)
                                .and(Param.of("amount", Types.AMOUNT), Param.of("currency", Types.CURRENCY)),
                        this::update),
                ApiRoute.post(ONE + "/confirm", secret.and(PAYING).and(CONFIRMING), this::confirm)
                        .forBrowsers(),
                ApiRoute.post(
                        ONE + "/capture",
                        Shape.of(
                                Param.of("amount_to_capture", Types.AMOUNT),
                                Param.of("final_capture", Types.BOOLEAN),
                                Metadata.PARAM,
                                Param.of("statement_descriptor", Types.TEXT),
                                Param.of("statement_descriptor_suffix", Types.TEXT)),
                        this::capture),
                ApiRoute.post(
                        ONE + "/cancel",
                        Shape.of(Param.of(
                                "cancellation_reason",
                                Types.oneOf("duplicate", "fraudulent", "requested_by_customer", "abandoned"))),
                        this::cancel));
    }

    private Answer create(Call call) {
        checkAmount(call);
        String id = Ids.next(Kind.PAYMENT_INTENT);
        ObjectNode intent = Json.object()
                .put("id", id)
                .put("object", "payment_intent")
                .put("amount", call.param("amount").asLong())
                .put("amount_capturable", 0);
        intent.putObject("amount_details").putObject("tip");
        intent.put("amount_received", 0)
                .putNull("application")
                .putNull("application_fee_amount")
                .putNull("automatic_payment_methods")
                .putNull("canceled_at")
                .putNull("cancellation_reason")
                .put("capture_method", call.text("capture_method").orElse("automatic_async"))
                .put("client_secret", id + "_secret_" + Ids.random(25))
                .put("confirmation_method", call.text("confirmation_method").orElse("automatic"))
                .put("created", fees.now())
                .put("currency", call.param("currency").asText())
                .putNull("customer")
                .putNull("last_payment_error")
                .putNull("latest_charge")
                .put("livemode", false)
                .putNull("next_action")
                .putNull("on_behalf_of")
                .putNull("payment_method")
                .putNull("processing")
                .putNull("review")
                .putNull("source")
                .put(Payments.STATUS, Payments.REQUIRES_PAYMENT_METHOD)
                .putNull("transfer_data");
        acceptedMethods(call, intent);
        apply(call, intent);
        call.tx().put(Kind.PAYMENT_INTENT, intent);
        events.record(call.tx(), "payment_intent.created", intent);
        if (call.flag("confirm")) {
            return confirm(call, intent);
        }
        CONFIRM_ONLY.stream()
                .filter(name -> call.params().has(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ApiException.invalid(null, name, "You can only use " + name + " together with confirm=true.");
                });
        return Answer.ok(intent);
    }

    private static void acceptedMethods(Call call, ObjectNode intent) {
        JsonNode automatic = call.param("automatic_payment_methods");
        boolean wanted = automatic.path("enabled").asBoolean(false);
        if (wanted && call.params().has("payment_method_types")) {
            throw ApiException.invalid(
                    null,
                    "payment_method_types",
                    "You may only specify one of these parameters: automatic_payment_methods, payment_method_types.");
        }
        if (wanted || automatic.isMissingNode() && !call.params().has("payment_method_types")) {
            intent.putObject("automatic_payment_methods")
                    .put("allow_redirects", automatic.path("allow_redirects").asText("always"))
                    .put("enabled", true);
        }
        ArrayNode types = intent.putArray("payment_method_types");
        types.add("card");
    }

    private static void checkAmount(Call call) {
        if (call.param("amount").asLong(SMALLEST_AMOUNT) < SMALLEST_AMOUNT) {
            throw ApiException.invalid(
                    "amount_too_small", "amount", "Amount must be at least " + SMALLEST_AMOUNT + " minor units.");
        }
    }

    /** What may be sent with creating, updating and confirming alike. */
    private void apply(Call call, ObjectNode intent) {
        Metadata.merge(call, intent);
        Metadata.copy(call, intent, COPIED);
        call.text("customer").ifPresent(customer -> {
            if (call.tx().find(Kind.CUSTOMER, customer).isEmpty()) {
                throw ApiException.noSuchParam("customer", customer, "customer");
            }
            intent.put("customer", customer);
        });
        if (!intent.has("payment_method_options")) {
            intent.putObject("payment_method_options")
                    .putObject("card")
                    .putNull("installments")
                    .putNull("mandate_options")
                    .putNull("network")
                    .put("request_three_d_secure", "automatic");
        }
        paymentMethod(call).ifPresent(method -> {
            intent.set("payment_method", method.path("id"));
            intent.putNull("next_action").put(Payments.STATUS, Payments.REQUIRES_CONFIRMATION);
        });
    }

    private Optional<ObjectNode> paymentMethod(Call call) {
        if (call.params().has("payment_method_data")) {
            return Optional.of(methods.fromData(call.tx(), call.param("payment_method_data"), "payment_method_data"));
        }
        return call.text("payment_method").map(id -> methods.resolve(call.tx(), id));
    }

    private Answer update(Call call) {
        ObjectNode intent = find(call);
        boolean open = Set.of(
                        Payments.REQUIRES_PAYMENT_METHOD, Payments.REQUIRES_CONFIRMATION, Payments.REQUIRES_ACTION)
                .contains(status(intent));
        boolean touchesPayment = call.params().has("amount")
                || call.params().has("currency")
                || call.params().has("payment_method")
                || call.params().has("payment_method_data")
                || call.params().has("customer");
        if (touchesPayment && !open) {
            throw unexpected(
                    call,
                    intent,
                    "This PaymentIntent could not be updated because it has a status of " + status(intent)
                            + ". You may only update the description and metadata of it now.");
        }
        checkAmount(call);
        Metadata.copy(call, intent, "amount", "currency");
        apply(call, intent);
        return Answer.ok(call.tx().put(Kind.PAYMENT_INTENT, intent));
    }

    private Answer confirm(Call call) {
        ObjectNode intent = find(call);
        switch (status(intent)) {
            case Payments.SUCCEEDED, Payments.REQUIRES_CAPTURE ->
                throw unexpected(
                        call,
                        intent,
                        "You cannot confirm this PaymentIntent because it has already succeeded after being previously"
                                + " confirmed.");
            case Payments.CANCELED ->
                throw unexpected(
                        call, intent, "You cannot confirm this PaymentIntent because it has a status of canceled.");
            default -> apply(call, intent);
        }
        return confirm(call, intent);
    }

    private Answer confirm(Call call, ObjectNode intent) {
        String methodId = intent.path("payment_method").asText("");
        if (intent.path("payment_method").isNull()) {
            throw unexpected(
                    call,
                    intent,
                    "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update"
                            + " the PaymentIntent with a payment method and then confirm it again, or confirm it again"
                            + " directly with a payment method.");
        }
        Payments.Confirmation confirmation = new Payments.Confirmation(
                call.tx().get(Kind.PAYMENT_METHOD, methodId),
                call.text("off_session").filter(v -> !v.equals("false")).isPresent(),
                call.flag("error_on_requires_action"),
                call.text("return_url").orElse(null),
                call.baseUrl());
        Optional<ObjectNode> declined = payments.confirm(call.tx(), intent, confirmation);
        if (declined.isEmpty()) {
            return Answer.ok(visible(call, intent));
        }
        ObjectNode body = Json.object();
        ObjectNode error = body.putObject("error").setAll(declined.get());
        error.set("payment_intent", visible(call, intent));
        return new Answer(402, body);
    }

    private Answer capture(Call call) {
        ObjectNode intent = find(call);
        if (!status(intent).equals(Payments.REQUIRES_CAPTURE)) {
            throw unexpected(
                    call,
                    intent,
                    "This PaymentIntent could not be captured because it has a status of " + status(intent)
                            + ". Only a PaymentIntent with one of the following statuses may be captured:"
                            + " requires_capture.");
        }
        long capturable = intent.path("amount_capturable").asLong();
        long amount = call.param("amount_to_capture").asLong(capturable);
        if (amount > capturable) {
            throw ApiException.invalid(
                    "amount_too_large",
                    "amount_to_capture",
                    "The requested capture amount is greater than the amount you can capture for this charge.");
        }
        Metadata.merge(call, intent);
        payments.capture(call.tx(), intent, amount);
        return Answer.ok(intent);
    }

    private Answer cancel(Call call) {
        ObjectNode intent = find(call);
        if (status(intent).equals(Payments.SUCCEEDED) || status(intent).equals(Payments.CANCELED)) {
            throw unexpected(
                    call,
                    intent,
                    "You cannot cancel this PaymentIntent because it has a status of " + status(intent)
                            + ". Only a PaymentIntent with one of the following statuses may be canceled:"
                            + " requires_payment_method, requires_capture, requires_confirmation, requires_action,"
                            + " processing.");
        }
        payments.cancel(call.tx(), intent, call.text("cancellation_reason").orElse(null));
        return Answer.ok(intent);
    }

    /** The intent in the path; a browser has to know its secret. */
    private static ObjectNode find(Call call) {
        String id = call.variable("intent");
        ObjectNode intent =
                call.tx().find(Kind.PAYMENT_INTENT, id).orElseThrow(() -> ApiException.noSuch(WHAT, id, "intent"));
        Optional<String> secret = call.text("client_secret");
        if (secret.isEmpty() && call.caller() == Caller.PUBLISHABLE) {
            throw ApiException.invalid("parameter_missing", "client_secret", "Missing required param: client_secret.");
        }
        if (secret.isPresent()
                && !secret.get().equals(intent.path("client_secret").asText())) {
            throw ApiException.invalid(
                    "payment_intent_invalid_parameter",
                    "client_secret",
                    "The client_secret provided does not match the client_secret associated with the PaymentIntent.");
        }
        return intent;
    }

    private static ObjectNode visible(Call call, ObjectNode intent) {
        return call.caller() == Caller.SECRET ? intent : intent.deepCopy().retain(PUBLIC_FIELDS);
    }

    private static String status(ObjectNode intent) {
        return intent.path(Payments.STATUS).asText();
    }

    private static ApiException unexpected(Call call, ObjectNode intent, String message) {
        return ApiException.invalid("payment_intent_unexpected_state", null, message)
                .with("payment_intent", Json.published(visible(call, intent)));
    }
}
