package org.coachconnect.payments.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.kernel.Ids;
import org.coachconnect.payments.domain.OrderKind;
import org.coachconnect.payments.domain.OrderState;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.domain.PaymentProcessor.Intent;
import org.coachconnect.payments.domain.PaymentProcessor.Refund;
import org.coachconnect.payments.domain.Payments;
import org.coachconnect.payments.domain.Payments.DuePayout;
import org.coachconnect.payments.domain.PayoutState;
import org.coachconnect.payments.domain.ProcessorOrder;
import org.coachconnect.payments.domain.ProcessorOrders;
import org.coachconnect.payments.domain.ProcessorOrders.Claim;
import org.coachconnect.platform.OrganisationScoped;

/** The steps of an order in the database: each method is one transaction, and none calls the processor. */
@Stateless
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OrderSteps {
    private static final Logger LOG = Logger.getLogger(OrderSteps.class.getName());

    @Inject
    ProcessorOrders orders;

    @Inject
    Payments payments;

    @Inject
    Settlement settlement;

    @Inject
    Clock clock;

    /** An order with its payment, as they were when the order was claimed. */
    public record Work(ProcessorOrder order, Payment payment) {}

    /** Payouts that can be made now, in all organisations. */
    public List<DuePayout> duePayouts(int most) {
        return payments.duePayouts(most);
    }

    /** Orders a payout, unless it is ordered or not due any more. */
    public void orderTransfer(UUID paymentId, String destination) {
        payments.lock(paymentId)
                .filter(payment -> payment.payout() == PayoutState.DUE)
                .filter(payment -> orders.of(payment.id(), OrderKind.TRANSFER).isEmpty())
                .ifPresent(payment ->
                        orders.add(ProcessorOrder.transfer(Ids.next(), payment, destination, clock.instant())));
    }

    /** Claims what is due, in all organisations. */
    public List<Claim> claimDue(int most) {
        return orders.claimDue(clock.instant(), most);
    }

    /** @return empty when it was done meanwhile */
    public Optional<Work> load(UUID orderId) {
        return orders.find(orderId).filter(ProcessorOrder::isWaiting).map(order -> new Work(order, payment(order)));
    }

    /** The intent is cancelled, or it was captured before it could be; either way the order has done its duty. */
    public void voided(UUID orderId, Intent intent) {
        withPayment(orderId, (order, payment) -> {
            order.done(intent.id(), clock.instant());
            settlement.apply(payment, intent);
        });
    }

    public void refunded(UUID orderId, Refund refund) {
        withPayment(orderId, (order, payment) -> settlement.refunded(payment, order, refund));
    }

    public void transferred(UUID orderId, String transferId) {
        withPayment(orderId, (order, payment) -> settlement.transferred(payment, order, transferId));
    }

    /** The outcome is unknown. */
    public void unanswered(UUID orderId) {
        withPayment(orderId, (order, payment) -> {
            order.postpone("unavailable", clock.instant());
            tellIfGivenUp(order);
        });
    }

    /** The call was not made. */
    public void notAsked(UUID orderId) {
        withPayment(orderId, (order, payment) -> order.giveBack(clock.instant()));
    }

    public void refused(UUID orderId, String code) {
        withPayment(orderId, (order, payment) -> {
            order.refused(code, clock.instant());
            tellIfGivenUp(order);
        });
    }

    /** Locks the payment first, as everything does that changes one, then reads the order. */
    private void withPayment(UUID orderId, BiConsumer<ProcessorOrder, Payment> work) {
        UUID paymentId = orders.find(orderId)
                .map(ProcessorOrder::paymentId)
                .orElseThrow(() -> new IllegalStateException("No order " + orderId + " in this organisation"));
        Payment payment = payments.lock(paymentId).orElseThrow();
        ProcessorOrder order = orders.reread(orderId).orElseThrow();
        if (order.isWaiting()) {
            work.accept(order, payment);
        }
    }

    private Payment payment(ProcessorOrder order) {
        return payments.find(order.paymentId()).orElseThrow();
    }

    private static void tellIfGivenUp(ProcessorOrder order) {
        if (order.state() == OrderState.FAILED) {
            LOG.log(Level.WARNING, "Order {0} ({1}) is given up after {2} attempts: {3}", new Object[] {
                order.id(), order.kind(), order.attempts(), order.errorCode()
            });
        }
    }
}
