package org.coachconnect.payments.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.payments.InvoiceNotIssued;
import org.coachconnect.payments.OpenPayment;
import org.coachconnect.payments.PaymentFacade;
import org.coachconnect.payments.PaymentNotAuthorized;
import org.coachconnect.payments.PaymentRefused;
import org.coachconnect.payments.PaymentState;
import org.coachconnect.payments.PaymentUnavailable;
import org.coachconnect.payments.PaymentView;
import org.coachconnect.payments.PdfDocument;
import org.coachconnect.payments.application.PaymentRecords.CaptureClaim;
import org.coachconnect.payments.application.PaymentRecords.PaymentWithInvoice;
import org.coachconnect.payments.domain.Invoice;
import org.coachconnect.payments.domain.InvoiceKind;
import org.coachconnect.payments.domain.InvoiceRenderer;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.domain.PaymentProcessor;
import org.coachconnect.payments.domain.PaymentProcessor.Intent;
import org.coachconnect.payments.domain.PaymentProcessor.IntentState;
import org.coachconnect.payments.domain.PaymentProcessor.NewIntent;
import org.coachconnect.payments.domain.ProcessorRefused;
import org.coachconnect.payments.domain.ProcessorUnavailable;
import org.coachconnect.platform.OrganisationScoped;

/** Puts the calls to the processor between the transactions of {@link PaymentRecords}. */
@Stateless
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentFacadeBean implements PaymentFacade {
    @Inject
    PaymentRecords records;

    @Inject
    PaymentProcessor processor;

    @Inject
    InvoiceRenderer renderer;

    @Override
    public PaymentView open(OpenPayment command) {
        PaymentWithInvoice claimed = records.claim(command);
        if (claimed.payment().state() != PaymentState.OPENING) {
            return forPlayer(claimed);
        }
        return forPlayer(records.apply(claimed.payment().id(), openAtProcessor(claimed.payment())));
    }

    private Intent openAtProcessor(Payment payment) {
        NewIntent intent = new NewIntent(
                payment.id(), payment.bookingId(), payment.organisationId(), payment.amount(), payment.description());
        try {
            return processor.openIntent(intent, payment.id().toString());
        } catch (ProcessorRefused e) {
            throw new PaymentRefused(e);
        } catch (ProcessorUnavailable e) {
            throw new PaymentUnavailable(e);
        }
    }

    @Override
    public PaymentView capture(UUID bookingId) {
        askIfOpen(bookingId);
        Optional<CaptureClaim> claim = records.claimCapture(bookingId);
        PaymentWithInvoice result = claim.isPresent()
                ? captureAtProcessor(claim.get())
                : records.ofBooking(bookingId).orElseThrow(PaymentNotAuthorized::new);
        if (!result.payment().isCaptured()) {
            throw new PaymentNotAuthorized();
        }
        return forPlayer(result);
    }

    /** The player may have paid a moment ago, and the processor's notice is still on its way. */
    private void askIfOpen(UUID bookingId) {
        records.ofBooking(bookingId)
                .map(PaymentWithInvoice::payment)
                .filter(payment -> payment.state() == PaymentState.OPEN)
                .ifPresent(payment -> records.apply(payment.id(), ask(payment)));
    }

    private Intent ask(Payment payment) {
        try {
            return processor.intent(Objects.requireNonNull(payment.intentId(), "An open payment has an intent"));
        } catch (ProcessorRefused | ProcessorUnavailable e) {
            throw new PaymentUnavailable(e);
        }
    }

    private PaymentWithInvoice captureAtProcessor(CaptureClaim claim) {
        try {
            return captureOrSeeWhy(claim);
        } catch (ProcessorRefused | ProcessorUnavailable e) {
            throw new PaymentUnavailable(e);
        }
    }

    private PaymentWithInvoice captureOrSeeWhy(CaptureClaim claim) {
        try {
            return records.apply(claim.paymentId(), processor.capture(claim.intentId(), claim.key()));
        } catch (ProcessorRefused refusal) {
            Intent intent = processor.intent(claim.intentId());
            return intent.state() == IntentState.CAPTURED
                    ? records.apply(claim.paymentId(), intent)
                    : records.captureRefused(claim, intent, refusal.code());
        }
    }

    @Override
    public List<PaymentView> ofBooking(Caller caller, UUID bookingId) {
        return records
                .ofBooking(bookingId)
                .filter(found -> found.payment().concerns(caller.personId()))
                .map(found -> view(found, found.payment().playerPersonId().equals(caller.personId())))
                .stream()
                .toList();
    }

    @Override
    public PdfDocument invoice(Caller caller, UUID paymentId) {
        return document(caller, paymentId, InvoiceKind.INVOICE);
    }

    @Override
    public PdfDocument creditNote(Caller caller, UUID paymentId) {
        return document(caller, paymentId, InvoiceKind.CREDIT_NOTE);
    }

    private PdfDocument document(Caller caller, UUID paymentId, InvoiceKind kind) {
        Payment payment = records.find(paymentId)
                .map(PaymentWithInvoice::payment)
                .filter(found -> found.concerns(caller.personId()))
                .orElseThrow(() -> new NotFound("payment"));
        Invoice invoice = records.document(payment.id(), kind).orElseThrow(InvoiceNotIssued::new);
        return new PdfDocument(invoice.number() + ".pdf", renderer.render(invoice));
    }

    private PaymentView forPlayer(PaymentWithInvoice found) {
        return view(found, true);
    }

    private PaymentView view(PaymentWithInvoice found, boolean forPlayer) {
        Payment payment = found.payment();
        Invoice invoice = found.invoice();
        boolean payable = forPlayer && payment.state() == PaymentState.OPEN && !payment.isConcluded();
        return new PaymentView(
                payment.id(),
                payment.bookingId(),
                payable ? payment.clientSecret() : null,
                processor.publishableKey(),
                payment.amount(),
                payment.refunded(),
                payment.state(),
                invoice == null ? null : invoice.number());
    }
}
