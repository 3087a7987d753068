package org.coachconnect.payments.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.events.payments.PaymentFailed;
import org.coachconnect.kernel.Ids;
import org.coachconnect.outbox.Outbox;
import org.coachconnect.payments.OpenPayment;
import org.coachconnect.payments.PaymentNotAuthorized;
import org.coachconnect.payments.PaymentState;
import org.coachconnect.payments.domain.Invoice;
import org.coachconnect.payments.domain.InvoiceKind;
import org.coachconnect.payments.domain.Invoices;
import org.coachconnect.payments.domain.OrderKind;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.domain.PaymentProcessor.Intent;
import org.coachconnect.payments.domain.PaymentProcessor.IntentState;
import org.coachconnect.payments.domain.PaymentProcessor.Notice;
import org.coachconnect.payments.domain.PaymentProcessor.NoticeKind;
import org.coachconnect.payments.domain.PaymentTerms;
import org.coachconnect.payments.domain.Payments;
import org.coachconnect.payments.domain.ProcessorEvents;
import org.coachconnect.payments.domain.ProcessorOrder;
import org.coachconnect.payments.domain.ProcessorOrders;
import org.coachconnect.platform.OrganisationScoped;
import org.jspecify.annotations.Nullable;

/** The steps of a payment in the database: each method is one transaction, and none calls the processor. */
@Stateless
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PaymentRecords {
    @Inject
    Payments payments;

    @Inject
    ProcessorOrders orders;

    @Inject
    ProcessorEvents events;

    @Inject
    Invoices invoices;

    @Inject
    Settlement settlement;

    @Inject
    PaymentSettings settings;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** A payment with its invoice, if it has one. */
    public record PaymentWithInvoice(
            Payment payment, @Nullable Invoice invoice) {}

    /** A capture that may be made: the order is committed, its key repeats the same call. */
    public record CaptureClaim(UUID orderId, UUID paymentId, String intentId, String key) {}

    /** The payment of the booking, claimed now unless it was before. */
    public PaymentWithInvoice claim(OpenPayment command) {
        Optional<Payment> known = payments.ofBooking(command.bookingId());
        if (known.isEmpty()) {
            payments.addIfAbsent(
                    new Payment(Ids.next(), terms(command), settings.commissionBasisPoints(), clock.instant()));
            known = payments.ofBooking(command.bookingId());
        }
        return known.map(this::withInvoice)
                .orElseThrow(() -> new IllegalStateException("The payment belongs to another organisation"));
    }

    /** Takes over what the processor says about the intent of a payment. */
    public PaymentWithInvoice apply(UUID paymentId, Intent intent) {
        Payment payment = lock(paymentId);
        settlement.apply(payment, intent);
        return withInvoice(payment);
    }

    /**
     * Claims the capture of a booking's payment.
     *
     * @return empty when it is captured already
     * @throws PaymentNotAuthorized when there is nothing to capture, or the booking has ended
     */
    public Optional<CaptureClaim> claimCapture(UUID bookingId) {
        Payment payment = payments.ofBooking(bookingId)
                .flatMap(found -> payments.lock(found.id()))
                .filter(found -> !found.isConcluded())
                .orElseThrow(PaymentNotAuthorized::new);
        if (payment.isCaptured()) {
            return Optional.empty();
        }
        String intentId = payment.intentId();
        if (payment.state() != PaymentState.AUTHORIZED || intentId == null) {
            throw new PaymentNotAuthorized();
        }
        ProcessorOrder order = orders.of(payment.id(), OrderKind.CAPTURE).orElseGet(() -> newCapture(payment));
        order.claim(clock.instant());
        return Optional.of(new CaptureClaim(order.id(), payment.id(), intentId, order.key()));
    }

    /** The processor refused to capture; the intent says why. */
    public PaymentWithInvoice captureRefused(CaptureClaim claim, Intent intent, String code) {
        Payment payment = lock(claim.paymentId());
        orders.find(claim.orderId()).ifPresent(order -> order.refused(code, clock.instant()));
        settlement.apply(payment, intent);
        return withInvoice(payment);
    }

    /** Was this notice worked on before? Saves the question to the processor; the transaction of the work decides. */
    public boolean isKnown(String eventId) {
        return events.contains(eventId);
    }

    /** Finds the payment of an intent in any organisation, also before the intent is recorded with it. */
    public Optional<Payment> ofIntent(Intent intent) {
        return payments.ofIntent(intent.id())
                .or(() -> Optional.ofNullable(intent.paymentId()).flatMap(payments::find))
                .filter(payment -> intent.id().equals(Objects.requireNonNullElse(payment.intentId(), intent.id())));
    }

    /** Works on a notice once: the event's id and its effect are committed together or not at all. */
    public void noticed(Notice notice, UUID paymentId, Intent intent) {
        if (!events.addNew(notice.eventId(), notice.type(), clock.instant())) {
            return;
        }
        Payment payment = lock(paymentId);
        settlement.apply(payment, intent);
        if (notice.kind() == NoticeKind.INTENT_FAILED
                && intent.state() == IntentState.OPEN
                && intent.failure() != null
                && payment.state() == PaymentState.OPEN) {
            outbox.append(new PaymentFailed(payment.id(), payment.bookingId(), intent.failure()));
        }
    }

    public Optional<PaymentWithInvoice> ofBooking(UUID bookingId) {
        return payments.ofBooking(bookingId).map(this::withInvoice);
    }

    public Optional<PaymentWithInvoice> find(UUID paymentId) {
        return payments.find(paymentId).map(this::withInvoice);
    }

    public Optional<Invoice> document(UUID paymentId, InvoiceKind kind) {
        return invoices.of(paymentId, kind);
    }

    private Payment lock(UUID paymentId) {
        return payments.lock(paymentId)
                .orElseThrow(() -> new IllegalStateException("No payment " + paymentId + " in this organisation"));
    }

    private ProcessorOrder newCapture(Payment payment) {
        ProcessorOrder order = ProcessorOrder.capture(Ids.next(), payment, clock.instant());
        orders.add(order);
        return order;
    }

    private PaymentWithInvoice withInvoice(Payment payment) {
        return new PaymentWithInvoice(
                payment, invoices.of(payment.id(), InvoiceKind.INVOICE).orElse(null));
    }

    private static PaymentTerms terms(OpenPayment command) {
        return new PaymentTerms(
                command.bookingId(),
                command.organisationId(),
                command.playerPersonId(),
                command.playerName(),
                command.coachPersonId(),
                command.coachName(),
                command.amount(),
                command.description());
    }
}
