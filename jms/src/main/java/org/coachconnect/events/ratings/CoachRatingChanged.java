package org.coachconnect.events.ratings;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** The visible ratings of a coach changed. */
public record CoachRatingChanged(UUID coachId, double mean, long count, double reputation) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return coachId;
    }
}
