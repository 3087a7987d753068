package org.coachconnect.events.coaches;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** When the coach's next bookable hour starts; null when there is none in the booking window. */
public record CoachNextFreeChanged(UUID coachId, @Nullable Instant nextFreeAt) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return coachId;
    }
}
