package org.coachconnect.messaging.domain;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a {@link Participant}, as JPA wants it. */
public class ParticipantId implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable UUID conversation;
    private @Nullable UUID personId;

    public ParticipantId() {}

    public ParticipantId(UUID conversation, UUID personId) {
        this.conversation = conversation;
        this.personId = personId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParticipantId id
                && Objects.equals(conversation, id.conversation)
                && Objects.equals(personId, id.personId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(conversation, personId);
    }
}
