package org.coachconnect.payments.application;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.application.OrderSteps.Work;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.domain.PaymentProcessor;
import org.coachconnect.payments.domain.PaymentProcessor.Intent;
import org.coachconnect.payments.domain.PaymentProcessor.IntentState;
import org.coachconnect.payments.domain.PaymentProcessor.NewTransfer;
import org.coachconnect.payments.domain.Payments.DuePayout;
import org.coachconnect.payments.domain.ProcessorNotAsked;
import org.coachconnect.payments.domain.ProcessorOrder;
import org.coachconnect.payments.domain.ProcessorOrders.Claim;
import org.coachconnect.payments.domain.ProcessorRefused;
import org.coachconnect.payments.domain.ProcessorUnavailable;
import org.coachconnect.platform.Tracing;

/** Carries out orders: claimed and committed, then the call, then the record. Must run without a transaction. */
@Dependent
class OrderExecutor {
    private static final Logger LOG = Logger.getLogger(OrderExecutor.class.getName());
    private static final int BATCH = 20;
    private static final AttributeKey<String> ORDER = AttributeKey.stringKey("coachconnect.order.id");
    private static final AttributeKey<String> PAYMENT = AttributeKey.stringKey("coachconnect.payment.id");
    private static final AttributeKey<String> BOOKING = AttributeKey.stringKey("coachconnect.booking.id");

    private final OrderSteps steps;
    private final PaymentProcessor processor;
    private final Tracing tracing;

    @Inject
    OrderExecutor(OrderSteps steps, PaymentProcessor processor, Tracing tracing) {
        this.steps = steps;
        this.processor = processor;
        this.tracing = tracing;
    }

    /** Works until nothing is due. Any number of nodes may do so at once. */
    void workOff() {
        List<Claim> claims;
        do {
            claims = Scope.platform(this::claim);
            claims.forEach(claim -> Scope.in(claim.organisationId(), () -> carryOut(claim.orderId())));
        } while (!claims.isEmpty());
    }

    private List<Claim> claim() {
        for (DuePayout due : steps.duePayouts(BATCH)) {
            Scope.in(due.organisationId(), () -> steps.orderTransfer(due.paymentId(), due.destination()));
        }
        return steps.claimDue(BATCH);
    }

    private void carryOut(UUID orderId) {
        try {
            steps.load(orderId).ifPresent(this::callInItsTrace);
        } catch (ProcessorNotAsked e) {
            steps.notAsked(orderId);
        } catch (ProcessorUnavailable e) {
            steps.unanswered(orderId);
        } catch (ProcessorRefused e) {
            steps.refused(orderId, e.code());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Order " + orderId + " cannot be carried out; the others go on", e);
            steps.unanswered(orderId);
        }
    }

    /** The trace goes on in which the order was placed, by a request or an event. */
    private void callInItsTrace(Work work) {
        ProcessorOrder order = work.order();
        Attributes attributes = Attributes.of(
                ORDER, order.id().toString(),
                PAYMENT, order.paymentId().toString(),
                BOOKING, work.payment().bookingId().toString());
        tracing.continued(
                order.traceparent(), "carry out " + order.kind(), SpanKind.INTERNAL, attributes, () -> call(work));
    }

    private void call(Work work) {
        ProcessorOrder order = work.order();
        Payment payment = work.payment();
        switch (order.kind()) {
            case VOID -> steps.voided(order.id(), cancel(order, payment));
            case REFUND ->
                steps.refunded(
                        order.id(), processor.refund(charge(payment), payment.id(), order.amount(), order.key()));
            case TRANSFER -> steps.transferred(order.id(), processor.transfer(transfer(order, payment), order.key()));
            case CAPTURE -> throw new IllegalStateException("A capture is made by the coach's acceptance only");
        }
    }

    /** Cancels the intent; if it is captured or cancelled already, that is the answer. */
    private Intent cancel(ProcessorOrder order, Payment payment) {
        String intentId = Objects.requireNonNull(payment.intentId(), "Only a known intent is ordered to be cancelled");
        try {
            return processor.cancel(intentId, order.key());
        } catch (ProcessorRefused refusal) {
            Intent intent = processor.intent(intentId);
            if (intent.state() == IntentState.CAPTURED || intent.state() == IntentState.CANCELLED) {
                return intent;
            }
            throw refusal;
        }
    }

    private static NewTransfer transfer(ProcessorOrder order, Payment payment) {
        return new NewTransfer(
                payment.id(),
                payment.bookingId(),
                order.amount(),
                Objects.requireNonNull(order.destination(), "A transfer has a destination"),
                charge(payment));
    }

    private static String charge(Payment payment) {
        return Objects.requireNonNull(payment.chargeId(), "Only captured money is refunded or transferred");
    }
}
