package org.coachconnect.payments.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.FailedOrderView;
import org.coachconnect.payments.LedgerEntryView;
import org.coachconnect.payments.LedgerFacade;
import org.coachconnect.payments.PaymentDetail;
import org.coachconnect.payments.PaymentUnavailable;
import org.coachconnect.payments.ReconciliationView;
import org.coachconnect.payments.TrialBalance;
import org.coachconnect.payments.application.PaymentRecords.PaymentWithInvoice;
import org.coachconnect.payments.domain.Invoice;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.domain.ProcessorOrder;
import org.coachconnect.payments.domain.ProcessorRefused;
import org.coachconnect.payments.domain.ProcessorUnavailable;

/** Opens the books over all organisations. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerFacadeBean implements LedgerFacade {
    @Inject
    LedgerRecords records;

    @Inject
    PaymentRecords payments;

    @Inject
    Reconciler reconciler;

    @Override
    public TrialBalance trialBalance() {
        return Scope.platform(records::trialBalance);
    }

    @Override
    public List<LedgerEntryView> entries(UUID bookingId) {
        return Scope.platform(() -> records.entries(bookingId));
    }

    @Override
    public List<PaymentDetail> payments(UUID bookingId) {
        return Scope.platform(() -> payments.ofBooking(bookingId)).map(LedgerFacadeBean::detail).stream()
                .toList();
    }

    @Override
    public List<ReconciliationView> reconciliations() {
        return Scope.platform(records::reconciliations);
    }

    @Override
    public void reconcile() {
        try {
            reconciler.reconcile();
        } catch (ProcessorUnavailable | ProcessorRefused e) {
            throw new PaymentUnavailable(e);
        }
    }

    @Override
    public List<FailedOrderView> failedOrders() {
        return Scope.platform(records::failedOrders).stream()
                .map(LedgerFacadeBean::view)
                .toList();
    }

    @Override
    public void retry(UUID orderId) {
        Scope.platform(() -> records.retry(orderId));
    }

    private static PaymentDetail detail(PaymentWithInvoice found) {
        Payment payment = found.payment();
        Invoice invoice = found.invoice();
        return new PaymentDetail(
                payment.id(),
                payment.organisationId(),
                payment.bookingId(),
                payment.description(),
                payment.playerName(),
                payment.coachName(),
                payment.state(),
                payment.amount(),
                payment.refunded(),
                payment.coachShare(),
                payment.commission(),
                payment.payout().name(),
                payment.intentId(),
                invoice == null ? null : invoice.number(),
                payment.createdAt(),
                payment.capturedAt());
    }

    private static FailedOrderView view(ProcessorOrder order) {
        return new FailedOrderView(
                order.id(),
                order.organisationId(),
                order.paymentId(),
                order.kind().name(),
                order.amount(),
                order.errorCode(),
                order.createdAt());
    }
}
