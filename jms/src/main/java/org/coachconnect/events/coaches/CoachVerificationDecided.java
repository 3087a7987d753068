package org.coachconnect.events.coaches;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** An administrator decided on a verification. */
public record CoachVerificationDecided(UUID coachId, UUID personId, boolean verified, String reason)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return coachId;
    }
}
