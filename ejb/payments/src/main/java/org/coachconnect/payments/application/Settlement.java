package org.coachconnect.payments.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import org.coachconnect.events.payments.PaymentAuthorized;
import org.coachconnect.events.payments.PaymentCaptured;
import org.coachconnect.events.payments.PaymentCreated;
import org.coachconnect.events.payments.PaymentRefunded;
import org.coachconnect.events.payments.PaymentVoided;
import org.coachconnect.events.payments.PayoutTransferred;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.coachconnect.outbox.Outbox;
import org.coachconnect.payments.PaymentState;
import org.coachconnect.payments.domain.Ledger;
import org.coachconnect.payments.domain.OrderKind;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.domain.PaymentProcessor.Charge;
import org.coachconnect.payments.domain.PaymentProcessor.Intent;
import org.coachconnect.payments.domain.PaymentProcessor.IntentState;
import org.coachconnect.payments.domain.PaymentProcessor.Refund;
import org.coachconnect.payments.domain.PayoutState;
import org.coachconnect.payments.domain.Posting;
import org.coachconnect.payments.domain.ProcessorOrder;
import org.coachconnect.payments.domain.ProcessorOrders;

/**
 * What follows for a payment from what is known about its booking and from what the processor says. Every method works on a
 * locked payment in the caller's transaction, and in whatever order the news arrive the end is the same.
 */
@Dependent
class Settlement {
    private final ProcessorOrders orders;
    private final Ledger ledger;
    private final InvoiceDesk invoiceDesk;
    private final Outbox outbox;
    private final DispatchSignal signal;
    private final Clock clock;

    @Inject
    Settlement(
            ProcessorOrders orders,
            Ledger ledger,
            InvoiceDesk invoiceDesk,
            Outbox outbox,
            DispatchSignal signal,
            Clock clock) {
        this.orders = orders;
        this.ledger = ledger;
        this.invoiceDesk = invoiceDesk;
        this.outbox = outbox;
        this.signal = signal;
        this.clock = clock;
    }

    /** Takes over an intent as the processor has it; what we know already, or know better, changes nothing. */
    void apply(Payment payment, Intent intent) {
        if (intent.clientSecret() != null && payment.opened(intent.id(), intent.clientSecret())) {
            outbox.append(new PaymentCreated(payment.id(), payment.bookingId(), payment.amount()));
        }
        switch (intent.state()) {
            case OPEN -> {}
            case AUTHORIZED -> authorize(payment);
            case CAPTURED -> capture(payment, Objects.requireNonNull(intent.charge(), "Captured money has a charge"));
            case CANCELLED -> cancel(payment);
        }
        if (isToBeCancelled(payment, intent)) {
            place(payment, OrderKind.VOID, () -> ProcessorOrder.voiding(Ids.next(), payment, clock.instant()));
        }
    }

    /** The booking has ended: that much of the money goes back, the rest is earned. */
    void conclude(Payment payment, Money refund) {
        if (!payment.conclude(refund)) {
            return;
        }
        if (payment.isCaptured()) {
            settle(payment);
        } else if (payment.intentId() == null) {
            cancel(payment);
        } else if (payment.isBeforeCapture()) {
            place(payment, OrderKind.VOID, () -> ProcessorOrder.voiding(Ids.next(), payment, clock.instant()));
        }
    }

    /** The processor sent the money back. */
    void refunded(Payment payment, ProcessorOrder order, Refund refund) {
        if (!order.done(refund.id(), clock.instant())) {
            return;
        }
        payment.refunded(order.amount());
        ledger.post(Posting.refund(payment, order.amount(), refund.fee(), clock.instant()));
        invoiceDesk.credit(payment, order.amount());
        outbox.append(new PaymentRefunded(payment.id(), payment.bookingId(), order.amount()));
    }

    /** The processor sent the coach's share to the coach. */
    void transferred(Payment payment, ProcessorOrder order, String transferId) {
        if (!order.done(transferId, clock.instant())) {
            return;
        }
        payment.paidOut();
        ledger.post(Posting.transfer(payment, order.amount(), clock.instant()));
        outbox.append(
                new PayoutTransferred(payment.id(), payment.bookingId(), payment.coachPersonId(), order.amount()));
    }

    private void authorize(Payment payment) {
        // An authorisation that comes after the end of the booking is released, and nobody need hear of it.
        if (payment.authorized() && !payment.isConcluded()) {
            outbox.append(new PaymentAuthorized(payment.id(), payment.bookingId(), payment.amount()));
        }
    }

    private void capture(Payment payment, Charge charge) {
        if (!payment.captured(charge.id(), clock.instant())) {
            return;
        }
        orders.of(payment.id(), OrderKind.CAPTURE).ifPresent(order -> order.done(charge.id(), clock.instant()));
        ledger.post(Posting.capture(payment, charge.fee(), clock.instant()));
        invoiceDesk.issue(payment);
        outbox.append(new PaymentCaptured(payment.id(), payment.bookingId(), payment.amount()));
        if (payment.isConcluded()) {
            settle(payment);
        }
    }

    private void cancel(Payment payment) {
        if (payment.voided()) {
            orders.of(payment.id(), OrderKind.CAPTURE)
                    .filter(ProcessorOrder::isWaiting)
                    .ifPresent(order -> order.giveUp("voided"));
            outbox.append(new PaymentVoided(payment.id(), payment.bookingId()));
        }
    }

    private void settle(Payment payment) {
        Money rest = payment.release();
        if (rest.isPositive()) {
            ledger.post(Posting.release(payment, clock.instant()));
        }
        if (payment.refundDue().isPositive()) {
            place(payment, OrderKind.REFUND, () -> ProcessorOrder.refund(Ids.next(), payment, clock.instant()));
        }
        if (payment.payout() == PayoutState.DUE) {
            signal.orderPlaced();
        }
    }

    /** The booking ended before its intent was known, or before it was paid. */
    private static boolean isToBeCancelled(Payment payment, Intent intent) {
        boolean live = intent.state() == IntentState.OPEN || intent.state() == IntentState.AUTHORIZED;
        boolean over = payment.state() == PaymentState.VOIDED || (payment.isConcluded() && payment.isBeforeCapture());
        return live && over;
    }

    private void place(Payment payment, OrderKind kind, Supplier<ProcessorOrder> order) {
        if (orders.of(payment.id(), kind).isEmpty()) {
            orders.add(order.get());
            signal.orderPlaced();
        }
    }
}
