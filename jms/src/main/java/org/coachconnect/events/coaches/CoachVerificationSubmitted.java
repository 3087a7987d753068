package org.coachconnect.events.coaches;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** A coach asked to be verified. */
public record CoachVerificationSubmitted(UUID coachId, UUID personId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return coachId;
    }
}
