package org.coachconnect.coaches.messaging;

import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.coachconnect.coaches.application.CoachProjections;
import org.coachconnect.events.users.ProfileChanged;
import org.coachconnect.inbox.EventConsumer;

/** A coach is shown under the name of their account. */
@MessageDriven
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UserEventsConsumer extends EventConsumer {
    @EJB
    private CoachProjections coaches;

    public UserEventsConsumer() {
        super("coaches.users");
        on(ProfileChanged.class, event -> coaches.personIsCalled(event.personId(), event.displayName()));
    }
}
