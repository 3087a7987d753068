package org.coachconnect.messaging;

import java.util.UUID;

/** Note that everything up to a sequence was read. */
public record MarkRead(UUID conversationId, long sequence) {}
