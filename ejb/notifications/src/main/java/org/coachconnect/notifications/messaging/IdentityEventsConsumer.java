package org.coachconnect.notifications.messaging;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.coachconnect.events.EventEnvelope;
import org.coachconnect.events.identity.AccountRegistered;
import org.coachconnect.events.identity.PasswordResetRequested;
import org.coachconnect.events.identity.RegistrationRepeated;
import org.coachconnect.inbox.EventConsumer;
import org.coachconnect.notifications.application.AccountNotices;
import org.coachconnect.notifications.application.Notifier.Cause;

/** What identity tells: registrations and forgotten passwords. */
@MessageDriven
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdentityEventsConsumer extends EventConsumer {
    @Inject
    private AccountNotices notices;

    public IdentityEventsConsumer() {
        super("notifications.identity");
        onEnvelope(
                AccountRegistered.class,
                e -> notices.registered(cause(e), e.event().subjectId()));
        onEnvelope(
                RegistrationRepeated.class,
                e -> notices.registeredAgain(cause(e), e.event().subjectId()));
        onEnvelope(
                PasswordResetRequested.class,
                e -> notices.passwordForgotten(cause(e), e.event().subjectId()));
    }

    private static Cause cause(EventEnvelope envelope) {
        return new Cause(envelope.id(), envelope.occurredAt());
    }
}
