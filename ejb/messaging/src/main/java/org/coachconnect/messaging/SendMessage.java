package org.coachconnect.messaging;

import java.util.UUID;

/**
 * Send a message.
 *
 * @param clientId made by the sender's client, so that a repeat after a lost answer is recognised
 * @param body 1 to 4000 characters of plain text
 */
public record SendMessage(UUID conversationId, UUID clientId, String body) {}
