package org.coachconnect.payments.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.PaymentUnavailable;
import org.coachconnect.payments.WebhookFacade;
import org.coachconnect.payments.domain.PaymentProcessor;
import org.coachconnect.payments.domain.PaymentProcessor.Account;
import org.coachconnect.payments.domain.PaymentProcessor.Intent;
import org.coachconnect.payments.domain.PaymentProcessor.Notice;
import org.coachconnect.payments.domain.ProcessorRefused;
import org.coachconnect.payments.domain.ProcessorUnavailable;

/** Asks the processor about what a notice names, finds whose it is, and has it applied in that organisation. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookFacadeBean implements WebhookFacade {
    private static final Logger LOG = Logger.getLogger(WebhookFacadeBean.class.getName());

    @Inject
    PaymentProcessor processor;

    @Inject
    PaymentRecords records;

    @Inject
    PayoutRecords payouts;

    @Override
    public void receive(String payload, String signature) {
        Notice notice = processor.read(payload, signature);
        try {
            notice.objectId().ifPresent(objectId -> Scope.platform(() -> workOn(notice, objectId)));
        } catch (ProcessorUnavailable e) {
            throw new PaymentUnavailable(e);
        } catch (ProcessorRefused e) {
            LOG.log(Level.WARNING, "The processor does not know what its notice {0} is about: {1}", new Object[] {
                notice.type(), e.code()
            });
        }
    }

    private void workOn(Notice notice, String objectId) {
        if (records.isKnown(notice.eventId())) {
            return;
        }
        switch (notice.kind()) {
            case INTENT, INTENT_FAILED -> intentChanged(notice, processor.intent(objectId));
            case ACCOUNT -> accountChanged(notice, processor.account(objectId));
            case OTHER -> {}
        }
    }

    private void intentChanged(Notice notice, Intent intent) {
        records.ofIntent(intent)
                .ifPresent(payment ->
                        Scope.in(payment.organisationId(), () -> records.noticed(notice, payment.id(), intent)));
    }

    private void accountChanged(Notice notice, Account account) {
        payouts.ofAccount(account.id())
                .ifPresent(
                        known -> Scope.in(known.organisationId(), () -> payouts.noticed(notice, known.id(), account)));
    }
}
