package org.coachconnect.events.identity;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** The e-mail of an account was verified. */
public record AccountVerified(UUID personId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return personId;
    }
}
