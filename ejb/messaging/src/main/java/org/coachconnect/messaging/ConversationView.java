package org.coachconnect.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as one of its participants sees it.
 *
 * @param lastSequence the sequence of the newest message, 0 when there is none
 * @param readSequence up to where the caller has read
 * @param unreadCount how many messages came since
 * @param lastActivityAt when the newest message was sent, or the conversation opened
 */
public record ConversationView(
        UUID id,
        List<ParticipantView> participants,
        long lastSequence,
        long readSequence,
        long unreadCount,
        @Nullable MessageView lastMessage,
        Instant lastActivityAt) {
    public ConversationView {
        participants = List.copyOf(participants);
    }
}
