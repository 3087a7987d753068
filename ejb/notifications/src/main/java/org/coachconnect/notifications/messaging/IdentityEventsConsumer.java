package org.coachconnect.notifications.messaging;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.coachconnect.events.identity.AccountRegistered;
import org.coachconnect.events.identity.PasswordResetRequested;
import org.coachconnect.events.identity.RegistrationRepeated;
import org.coachconnect.inbox.EventConsumer;
import org.coachconnect.notifications.application.AccountNotices;

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
                e -> notices.registered(e.id(), e.event().subjectId()));
        onEnvelope(
                RegistrationRepeated.class,
                e -> notices.registeredAgain(e.id(), e.event().subjectId()));
        onEnvelope(
                PasswordResetRequested.class,
                e -> notices.passwordForgotten(e.id(), e.event().subjectId()));
    }
}
