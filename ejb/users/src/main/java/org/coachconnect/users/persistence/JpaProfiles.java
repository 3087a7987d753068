package org.coachconnect.users.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.kernel.LikePattern;
import org.coachconnect.users.ProfileChangedMeanwhile;
import org.coachconnect.users.domain.Profile;
import org.coachconnect.users.domain.Profiles;

/** Table {@code users.profile}. */
@ApplicationScoped
public class JpaProfiles implements Profiles {
    @PersistenceContext(unitName = "users")
    private EntityManager em;

    protected JpaProfiles() {}

    JpaProfiles(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Profile> find(UUID personId) {
        return Optional.ofNullable(em.find(Profile.class, personId));
    }

    @Override
    public List<Profile> all(Collection<UUID> personIds) {
        return em.createQuery("SELECT p FROM Profile p WHERE p.personId IN :ids", Profile.class)
                .setParameter("ids", personIds)
                .getResultList();
    }

    @Override
    public List<Profile> named(String beginning, int most) {
        return em.createQuery(
                        "SELECT p FROM Profile p WHERE LOWER(p.displayName) LIKE :pattern ESCAPE '\\'"
                                + " ORDER BY LOWER(p.displayName), p.personId",
                        Profile.class)
                .setParameter("pattern", LikePattern.beginningWith(beginning.toLowerCase(Locale.ROOT)))
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void add(Profile profile) {
        em.persist(profile);
    }

    @Override
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw (ProfileChangedMeanwhile) new ProfileChangedMeanwhile().initCause(e);
        }
    }
}
