package org.coachconnect.web.sockets;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Leave to open one socket; what a ticket stands for.
 *
 * @param sessionId the sign-in session it was asked for in; the socket ends with it
 * @param path of the socket the ticket is good for, e.g. {@code /realtime}
 * @param subjectId what the socket is about, e.g. a booking; null where it is about the person
 */
public record Admission(
        Caller caller,
        UUID sessionId,
        String path,
        @Nullable UUID subjectId,
        Instant expiresAt) {}
