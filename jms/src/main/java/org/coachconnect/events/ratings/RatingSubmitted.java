package org.coachconnect.events.ratings;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** A rating was given; it is shown when both sides have rated or after 14 days. */
public record RatingSubmitted(UUID ratingId, UUID bookingId, UUID coachId, UUID raterPersonId, UUID ratedPersonId)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return bookingId;
    }
}
