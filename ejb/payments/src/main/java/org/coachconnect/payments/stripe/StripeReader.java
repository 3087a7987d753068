package org.coachconnect.payments.stripe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeError;
import com.stripe.net.Webhook;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.coachconnect.payments.WebhookSignatureInvalid;
import org.coachconnect.payments.domain.PaymentProcessor.Account;
import org.coachconnect.payments.domain.PaymentProcessor.Charge;
import org.coachconnect.payments.domain.PaymentProcessor.Intent;
import org.coachconnect.payments.domain.PaymentProcessor.IntentState;
import org.coachconnect.payments.domain.PaymentProcessor.Notice;
import org.coachconnect.payments.domain.PaymentProcessor.NoticeKind;
import org.coachconnect.payments.domain.PaymentProcessor.Refund;
import org.jspecify.annotations.Nullable;

/** Reads Stripe's objects into the words of this context. */
final class StripeReader {
    static final String PAYMENT = "payment_id";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ACTIVE = "active";

    private StripeReader() {}

    static Intent intent(PaymentIntent intent) {
        IntentState state = state(intent.getStatus());
        return new Intent(
                intent.getId(),
                intent.getClientSecret(),
                paymentId(intent),
                state,
                state == IntentState.CAPTURED ? charge(intent) : null,
                failure(intent.getLastPaymentError()));
    }

    private static IntentState state(String status) {
        return switch (status) {
            case "requires_capture" -> IntentState.AUTHORIZED;
            case "succeeded" -> IntentState.CAPTURED;
            case "canceled" -> IntentState.CANCELLED;
            default -> IntentState.OPEN;
        };
    }

    private static @Nullable UUID paymentId(PaymentIntent intent) {
        String id = intent.getMetadata() == null ? null : intent.getMetadata().get(PAYMENT);
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Charge charge(PaymentIntent intent) {
        com.stripe.model.Charge charge =
                Objects.requireNonNull(intent.getLatestChargeObject(), "The charge was asked for with the intent");
        return new Charge(
                charge.getId(),
                money(intent.getAmountReceived(), intent.getCurrency()),
                fee(charge.getBalanceTransactionObject(), intent.getCurrency()));
    }

    static Refund refund(com.stripe.model.Refund refund, String currency) {
        return new Refund(refund.getId(), fee(refund.getBalanceTransactionObject(), currency));
    }

    private static Money fee(@Nullable BalanceTransaction movement, String currency) {
        return movement == null || movement.getFee() == null
                ? money(0L, currency)
                : money(movement.getFee(), movement.getCurrency());
    }

    private static @Nullable String failure(@Nullable StripeError error) {
        if (error == null) {
            return null;
        }
        return error.getDeclineCode() == null ? error.getCode() : error.getDeclineCode();
    }

    static Account account(com.stripe.model.Account account) {
        boolean transfers = account.getCapabilities() != null
                && ACTIVE.equals(account.getCapabilities().getTransfers());
        return new Account(
                account.getId(),
                transfers && Boolean.TRUE.equals(account.getPayoutsEnabled()),
                Boolean.TRUE.equals(account.getDetailsSubmitted()));
    }

    static Notice notice(String payload, String signature, String secret, Clock clock) {
        try {
            Webhook.Signature.verifyHeader(payload, signature, secret, Webhook.DEFAULT_TOLERANCE, clock);
            return notice(JSON.readTree(payload));
        } catch (SignatureVerificationException
                | JsonProcessingException
                | NumberFormatException
                | IndexOutOfBoundsException e) {
            // The last two are stripe-java's answer to a header that is none.
            throw new WebhookSignatureInvalid();
        }
    }

    /** Reads only what names the object: the object itself is asked for again, and its form may be of another version. */
    private static Notice notice(JsonNode event) {
        String type = event.path("type").asText();
        JsonNode object = event.path("data").path("object");
        NoticeKind kind = kind(type);
        String id = object.path("id").asText();
        return new Notice(
                event.path("id").asText(),
                type,
                kind,
                kind == NoticeKind.OTHER || id.isEmpty() ? Optional.empty() : Optional.of(id));
    }

    private static NoticeKind kind(String type) {
        if ("payment_intent.payment_failed".equals(type)) {
            return NoticeKind.INTENT_FAILED;
        }
        if (type.startsWith("payment_intent.")) {
            return NoticeKind.INTENT;
        }
        return "account.updated".equals(type) ? NoticeKind.ACCOUNT : NoticeKind.OTHER;
    }

    private static Money money(Long minorUnits, String currency) {
        return Money.of(minorUnits, currency.toUpperCase(Locale.ROOT));
    }
}
