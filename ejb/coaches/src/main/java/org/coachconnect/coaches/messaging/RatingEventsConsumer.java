package org.coachconnect.coaches.messaging;

import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.coachconnect.coaches.application.CoachProjections;
import org.coachconnect.events.ratings.CoachRatingChanged;
import org.coachconnect.inbox.EventConsumer;

/** Shows the rating of a coach on the profile. */
@MessageDriven
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RatingEventsConsumer extends EventConsumer {
    @EJB
    private CoachProjections coaches;

    public RatingEventsConsumer() {
        super("coaches.ratings");
        on(CoachRatingChanged.class, event -> coaches.ratingIs(event.coachId(), event.mean(), event.count()));
    }
}
