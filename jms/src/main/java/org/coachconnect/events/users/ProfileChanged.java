package org.coachconnect.events.users;

import java.util.UUID;
import org.coachconnect.events.DomainEvent;

/** A person's public profile changed. */
public record ProfileChanged(UUID personId, String displayName, String timeZone, String locale) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return personId;
    }
}
