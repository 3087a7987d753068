package org.coachconnect.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.messaging.domain.Conversation;
import org.coachconnect.messaging.domain.Conversations;
import org.coachconnect.messaging.domain.Participant;
import org.jspecify.annotations.Nullable;

/** Conversations as rows of {@code messaging.conversation} and {@code messaging.participant}. */
@ApplicationScoped
public class JpaConversations implements Conversations {
    private static final String NEWEST_FIRST = " order by c.lastActivityAt desc, c.id desc";

    @PersistenceContext(unitName = "messaging")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected JpaConversations() {}

    JpaConversations(EntityManager em) {
        this.em = em;
    }

    @Override
    public Conversation addOrFind(Conversation conversation) {
        // ON CONFLICT waits for a rival's commit and keeps the transaction usable, which a failed INSERT would not.
        int added = em.createNativeQuery("INSERT INTO messaging.conversation"
                        + " (id, organisation_id, members_key, last_sequence, last_activity_at) VALUES (?, ?, ?, 0, ?)"
                        + " ON CONFLICT (organisation_id, members_key) DO NOTHING")
                .setParameter(1, conversation.id())
                .setParameter(2, conversation.organisationId())
                .setParameter(3, conversation.membersKey())
                .setParameter(4, conversation.lastActivityAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (added == 1) {
            conversation.participants().forEach(participant -> insert(conversation.id(), participant));
        }
        return findByMembers(conversation);
    }

    @Override
    public Optional<Conversation> find(UUID id) {
        return Optional.ofNullable(em.find(Conversation.class, id));
    }

    @Override
    public Optional<Conversation> lock(UUID id) {
        return Optional.ofNullable(em.find(Conversation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Conversation> newestOf(UUID personId, @Nullable Position after, int limit) {
        return newest(personId, after)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.participants")
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Set<UUID> partnersOf(UUID personId) {
        return new HashSet<>(em.createQuery(
                        "select distinct other.personId from Participant mine join mine.conversation c join c.participants"
                                + " other where mine.personId = :person and other.personId <> :person",
                        UUID.class)
                .setParameter("person", personId)
                .getResultList());
    }

    private TypedQuery<Conversation> newest(UUID personId, @Nullable Position after) {
        String mine = "select c from Conversation c join c.participants mine where mine.personId = :person";
        if (after == null) {
            return em.createQuery(mine + NEWEST_FIRST, Conversation.class).setParameter("person", personId);
        }
        return em.createQuery(
                        mine + " and (c.lastActivityAt < :at or (c.lastActivityAt = :at and c.id < :id))"
                                + NEWEST_FIRST,
                        Conversation.class)
                .setParameter("person", personId)
                .setParameter("at", after.lastActivityAt())
                .setParameter("id", after.id());
    }

    private void insert(UUID conversationId, Participant participant) {
        em.createNativeQuery("INSERT INTO messaging.participant"
                        + " (conversation_id, person_id, organisation_id, display_name, read_sequence)"
                        + " VALUES (?, ?, ?, ?, 0)")
                .setParameter(1, conversationId)
                .setParameter(2, participant.personId())
                .setParameter(3, participant.organisationId())
                .setParameter(4, participant.displayName())
                .executeUpdate();
    }

    private Conversation findByMembers(Conversation conversation) {
        return em.createQuery(
                        "select c from Conversation c where c.organisationId = :organisation and c.membersKey = :members",
                        Conversation.class)
                .setParameter("organisation", conversation.organisationId())
                .setParameter("members", conversation.membersKey())
                .getSingleResult();
    }
}
