package org.coachconnect.messaging.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All messages of the organisation in scope. */
public interface Messages {
    void add(Message message);

    /** The message a sender gave this client id in the conversation, if it was sent. */
    Optional<Message> findSent(UUID conversationId, UUID senderId, UUID clientId);

    /** Messages with a lower sequence, the newest first. */
    List<Message> before(UUID conversationId, long sequence, int limit);

    /** Messages with a higher sequence, the oldest first. */
    List<Message> after(UUID conversationId, long sequence, int limit);

    /** The newest message of each conversation that has one. */
    List<Message> newestOf(Collection<Conversation> conversations);
}
