package org.coachconnect.messaging;

import java.util.UUID;

/** Somebody who takes part in a conversation. */
public record ParticipantView(UUID personId, String displayName) {}
