package org.coachconnect.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.messaging.domain.Conversation;
import org.coachconnect.messaging.domain.Message;
import org.coachconnect.messaging.domain.Messages;

/** Messages as rows of {@code messaging.message}. */
@ApplicationScoped
public class JpaMessages implements Messages {
    @PersistenceContext(unitName = "messaging")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected JpaMessages() {}

    JpaMessages(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Message message) {
        em.persist(message);
    }

    @Override
    public Optional<Message> findSent(UUID conversationId, UUID senderId, UUID clientId) {
        return em.createQuery(
                        "select m from Message m where m.conversationId = :conversation and m.senderId = :sender"
                                + " and m.clientId = :client",
                        Message.class)
                .setParameter("conversation", conversationId)
                .setParameter("sender", senderId)
                .setParameter("client", clientId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Message> before(UUID conversationId, long sequence, int limit) {
        return part(conversationId, "m.sequence < :sequence order by m.sequence desc", sequence, limit);
    }

    @Override
    public List<Message> after(UUID conversationId, long sequence, int limit) {
        return part(conversationId, "m.sequence > :sequence order by m.sequence", sequence, limit);
    }

    @Override
    public List<Message> newestOf(Collection<Conversation> conversations) {
        if (conversations.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select m from Message m, Conversation c where c.id in :ids and m.conversationId = c.id"
                                + " and m.sequence = c.lastSequence",
                        Message.class)
                .setParameter(
                        "ids", conversations.stream().map(Conversation::id).toList())
                .getResultList();
    }

    private List<Message> part(UUID conversationId, String which, long sequence, int limit) {
        return em.createQuery(
                        "select m from Message m where m.conversationId = :conversation and " + which, Message.class)
                .setParameter("conversation", conversationId)
                .setParameter("sequence", sequence)
                .setMaxResults(limit)
                .getResultList();
    }
}
