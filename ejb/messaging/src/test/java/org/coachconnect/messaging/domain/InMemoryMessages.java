package org.coachconnect.messaging.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The fake behind the use-case tests; kept honest by {@code ConversationsContract}. */
public final class InMemoryMessages implements Messages {
    private static final Comparator<Message> BY_SEQUENCE = Comparator.comparingLong(Message::sequence);

    private final List<Message> rows = new ArrayList<>();

    @Override
    public void add(Message message) {
        rows.add(message);
    }

    @Override
    public Optional<Message> findSent(UUID conversationId, UUID senderId, UUID clientId) {
        return in(conversationId)
                .filter(m -> m.senderId().equals(senderId) && m.clientId().equals(clientId))
                .findFirst();
    }

    @Override
    public List<Message> before(UUID conversationId, long sequence, int limit) {
        return in(conversationId)
                .filter(m -> m.sequence() < sequence)
                .sorted(BY_SEQUENCE.reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Message> after(UUID conversationId, long sequence, int limit) {
        return in(conversationId)
                .filter(m -> m.sequence() > sequence)
                .sorted(BY_SEQUENCE)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Message> newestOf(Collection<Conversation> conversations) {
        return conversations.stream()
                .flatMap(c -> in(c.id()).filter(m -> m.sequence() == c.lastSequence()))
                .toList();
    }

    private Stream<Message> in(UUID conversationId) {
        return rows.stream().filter(m -> m.conversationId().equals(conversationId));
    }
}
