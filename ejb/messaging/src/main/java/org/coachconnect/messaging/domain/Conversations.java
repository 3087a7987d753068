package org.coachconnect.messaging.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All conversations of the organisation in scope. */
public interface Conversations {
    /** Adds it unless its members have a conversation; gives the one that stands, also when two open it at once. */
    Conversation addOrFind(Conversation conversation);

    Optional<Conversation> find(UUID id);

    /** Finds it and keeps its row locked to the end of the transaction. */
    Optional<Conversation> lock(UUID id);

    /** The person's conversations, newest activity first. */
    List<Conversation> newestOf(UUID personId, @Nullable Position after, int limit);

    /** Everybody who shares a conversation with the person. */
    Set<UUID> partnersOf(UUID personId);

    /** A place in the list of {@link #newestOf}. */
    record Position(Instant lastActivityAt, UUID id) {}
}
