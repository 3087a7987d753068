package org.coachconnect.notifications.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.coachconnect.events.messaging.MessageSent;
import org.coachconnect.notifications.application.Notifier.Cause;
import org.coachconnect.notifications.application.Notifier.Notice;
import org.coachconnect.notifications.domain.NoticeKind;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.users.Topic;

/** Shows in the inbox that there are new messages: one item per conversation, however many there are; never by mail. */
@Stateless
@OrganisationScoped
public class MessageNotices {
    @Inject
    private People people;

    @Inject
    private Notifier notifier;

    public MessageNotices() {}

    MessageNotices(People people, Notifier notifier) {
        this.people = people;
        this.notifier = notifier;
    }

    public void sent(Cause cause, MessageSent event) {
        for (UUID recipient : event.recipientIds()) {
            if (!recipient.equals(event.senderId())) {
                tell(cause, recipient, event);
            }
        }
    }

    private void tell(Cause cause, UUID personId, MessageSent event) {
        notifier.tellAgain(
                people.recipient(personId),
                Topic.MESSAGES,
                new Notice(
                        cause,
                        NoticeKind.MESSAGE,
                        "",
                        event.conversationId(),
                        "/conversations/" + event.conversationId(),
                        person -> new NoticeValues(person)
                                .text("sender", event.senderName())
                                .asMap(),
                        null));
    }
}
