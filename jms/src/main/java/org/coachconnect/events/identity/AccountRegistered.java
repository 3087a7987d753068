package org.coachconnect.events.identity;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** An account was made and waits for its e-mail to be verified; notifications then asks identity for a token and mails it. */
public record AccountRegistered(UUID personId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return personId;
    }
}
