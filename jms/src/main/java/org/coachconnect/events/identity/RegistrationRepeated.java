package org.coachconnect.events.identity;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** Somebody registered again with the e-mail of this verified account; its owner is told by mail. */
public record RegistrationRepeated(UUID personId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return personId;
    }
}
