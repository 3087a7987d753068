package org.coachconnect.payments.stripe;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.UUID;
import java.util.function.Supplier;
import org.coachconnect.kernel.Money;
import org.coachconnect.payments.domain.PaymentProcessor;
import org.coachconnect.platform.Tracing;

/** A client span for each call to Stripe that concerns a payment, with the ids it belongs to. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class TracedProcessor implements PaymentProcessor {
    private static final AttributeKey<String> PEER = AttributeKey.stringKey("peer.service");
    private static final AttributeKey<String> ORDER = AttributeKey.stringKey("coachconnect.order.id");
    private static final AttributeKey<String> PAYMENT = AttributeKey.stringKey("coachconnect.payment.id");
    private static final AttributeKey<String> BOOKING = AttributeKey.stringKey("coachconnect.booking.id");
    private static final AttributeKey<String> INTENT = AttributeKey.stringKey("stripe.payment_intent");

    @Inject
    @Delegate
    private PaymentProcessor stripe;

    @Inject
    private Tracing tracing;

    @Override
    public Intent openIntent(NewIntent intent, String key) {
        return call(
                "open intent",
                Attributes.of(
                        PAYMENT, intent.paymentId().toString(),
                        BOOKING, intent.bookingId().toString()),
                () -> stripe.openIntent(intent, key));
    }

    @Override
    public Intent intent(String intentId) {
        return call("retrieve intent", Attributes.of(INTENT, intentId), () -> stripe.intent(intentId));
    }

    @Override
    public Intent capture(String intentId, String key) {
        return call("capture intent", ofOrder(intentId, key), () -> stripe.capture(intentId, key));
    }

    @Override
    public Intent cancel(String intentId, String key) {
        return call("cancel intent", ofOrder(intentId, key), () -> stripe.cancel(intentId, key));
    }

    @Override
    public Refund refund(String chargeId, UUID paymentId, Money amount, String key) {
        return call(
                "create refund",
                Attributes.of(PAYMENT, paymentId.toString(), ORDER, key),
                () -> stripe.refund(chargeId, paymentId, amount, key));
    }

    @Override
    public String transfer(NewTransfer transfer, String key) {
        return call(
                "create transfer",
                Attributes.of(
                        PAYMENT, transfer.paymentId().toString(),
                        BOOKING, transfer.bookingId().toString(),
                        ORDER, key),
                () -> stripe.transfer(transfer, key));
    }

    /** The key of a call is the id of its order, and a number after a refusal. */
    private static Attributes ofOrder(String intentId, String key) {
        return Attributes.of(INTENT, intentId, ORDER, key);
    }

    private <T> T call(String name, Attributes attributes, Supplier<T> call) {
        AttributesBuilder all = attributes.toBuilder().put(PEER, "stripe");
        return tracing.child("stripe " + name, SpanKind.CLIENT, all.build(), call);
    }
}
