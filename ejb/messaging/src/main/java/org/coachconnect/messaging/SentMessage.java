package org.coachconnect.messaging;

/**
 * What became of a {@link SendMessage}.
 *
 * @param repeated whether it had been stored before; nothing was pushed then
 */
public record SentMessage(MessageView message, boolean repeated) {}
