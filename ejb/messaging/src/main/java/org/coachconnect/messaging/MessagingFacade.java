package org.coachconnect.messaging;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;

/**
 * Conversations between people of one organisation. To anybody who takes no part in a conversation it does not exist: every
 * method that names one throws {@link org.coachconnect.kernel.NotFound} then.
 */
@Local
public interface MessagingFacade {
    /**
     * Opens the conversation of these people, or gives the one they have: the same people talk in one place, however many
     * sessions they book.
     *
     * @throws org.coachconnect.kernel.InvalidRequest (field {@code participantIds}) unless 2 to 20 different people take part
     */
    ConversationView open(OpenConversation command);

    /** The caller's conversations, the one with the newest activity first. */
    Page<ConversationView> conversations(Caller caller, PageRequest page);

    ConversationView conversation(Caller caller, UUID conversationId);

    /**
     * Part of a conversation, the newest message first. {@code nextCursor} is the sequence to go on with as {@code before} (or
     * as {@code after}, where that was asked for).
     */
    Page<MessageView> history(Caller caller, ReadHistory query);

    /** What was sent after a sequence, the oldest first; at most {@code limit} messages, fewer only at the end. */
    List<MessageView> missed(Caller caller, UUID conversationId, long afterSequence, int limit);

    /**
     * Sends a message and pushes it to all open sockets of all participants after the commit. A repeated {@code clientId}
     * of the same sender gives the message that was stored first.
     *
     * @throws org.coachconnect.kernel.InvalidRequest (field {@code body}) when the text is blank, too long or no valid text
     */
    SentMessage send(Caller caller, SendMessage command);

    /** Notes how far the caller has read; it never goes back, and what was not sent yet cannot be read. */
    void read(Caller caller, MarkRead command);

    /** Everybody else in a conversation of the caller. */
    Set<UUID> otherParticipants(Caller caller, UUID conversationId);

    /** Everybody the person shares a conversation with. */
    Set<UUID> partners(UUID personId);
}
