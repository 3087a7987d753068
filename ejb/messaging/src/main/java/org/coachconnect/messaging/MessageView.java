package org.coachconnect.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * A message.
 *
 * @param sequence rises by one within its conversation, from 1, without gaps
 * @param clientId the id its sender gave it
 * @param body plain text, to be escaped where it is shown
 */
public record MessageView(
        UUID id,
        UUID conversationId,
        long sequence,
        UUID senderId,
        String senderName,
        UUID clientId,
        String body,
        Instant sentAt) {}
