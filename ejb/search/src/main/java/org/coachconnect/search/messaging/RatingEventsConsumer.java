package org.coachconnect.search.messaging;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.coachconnect.events.EventEnvelope;
import org.coachconnect.events.ratings.CoachRatingChanged;
import org.coachconnect.inbox.EventConsumer;
import org.coachconnect.search.application.CoachDocumentKeeper;

/** What ratings tells: how a coach is rated. */
@MessageDriven
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RatingEventsConsumer extends EventConsumer {
    @Inject
    private CoachDocumentKeeper keeper;

    public RatingEventsConsumer() {
        super("search.ratings");
        onEnvelope(CoachRatingChanged.class, this::ratingChanged);
    }

    private void ratingChanged(EventEnvelope envelope) {
        CoachRatingChanged event = (CoachRatingChanged) envelope.event();
        keeper.ratingChanged(event.coachId(), event.mean(), event.count(), event.reputation(), envelope.occurredAt());
    }
}
