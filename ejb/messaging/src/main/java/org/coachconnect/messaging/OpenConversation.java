package org.coachconnect.messaging;

import java.util.List;
import java.util.UUID;

/** Open the conversation of some people of one organisation. */
public record OpenConversation(UUID organisationId, List<ParticipantView> participants) {
    public OpenConversation {
        participants = List.copyOf(participants);
    }
}
