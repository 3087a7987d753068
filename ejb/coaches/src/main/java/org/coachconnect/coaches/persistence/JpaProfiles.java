package org.coachconnect.coaches.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.coaches.domain.CoachProfile;
import org.coachconnect.coaches.domain.Profiles;
import org.coachconnect.kernel.SqlState;

/** Profiles on PostgreSQL. */
@Dependent
public class JpaProfiles implements Profiles {
    @PersistenceContext(unitName = "coaches")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected JpaProfiles() {}

    JpaProfiles(EntityManager em) {
        this.em = em;
    }

    @Override
    public boolean add(CoachProfile profile) {
        try {
            em.persist(profile);
            em.flush();
            return true;
        } catch (PersistenceException e) {
            if (SqlState.isOneOf(e, SqlState.UNIQUE_VIOLATION)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public Optional<CoachProfile> find(UUID coachId) {
        return Optional.ofNullable(em.find(CoachProfile.class, coachId));
    }

    @Override
    public Optional<CoachProfile> findByPerson(UUID personId) {
        return allOfPerson(personId).stream().findFirst();
    }

    @Override
    public List<CoachProfile> all(Collection<UUID> coachIds) {
        if (coachIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("SELECT p FROM CoachProfile p WHERE p.id IN :ids", CoachProfile.class)
                .setParameter("ids", coachIds)
                .getResultList();
    }

    @Override
    public List<CoachProfile> allOfPerson(UUID personId) {
        return em.createQuery("SELECT p FROM CoachProfile p WHERE p.personId = :person", CoachProfile.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
