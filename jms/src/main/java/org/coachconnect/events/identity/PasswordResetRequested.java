package org.coachconnect.events.identity;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** The owner of a verified account forgot the password; notifications then asks identity for a token and mails it. */
public record PasswordResetRequested(UUID personId) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return personId;
    }
}
