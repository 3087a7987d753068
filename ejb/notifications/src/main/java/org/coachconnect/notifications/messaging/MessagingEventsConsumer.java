package org.coachconnect.notifications.messaging;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.coachconnect.events.messaging.MessageSent;
import org.coachconnect.inbox.EventConsumer;
import org.coachconnect.notifications.application.MessageNotices;
import org.coachconnect.notifications.application.Notifier.Cause;

/** What messaging tells: that there are new messages. */
@MessageDriven
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MessagingEventsConsumer extends EventConsumer {
    @Inject
    private MessageNotices notices;

    public MessagingEventsConsumer() {
        super("notifications.messaging");
        onEnvelope(MessageSent.class, e -> notices.sent(new Cause(e.id(), e.occurredAt()), (MessageSent) e.event()));
    }
}
