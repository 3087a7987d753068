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
import org.coachconnect.kernel.TextPrefix;
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
    @SuppressWarnings("unchecked")
    public List<Profile> named(String beginning, int most) {
        String name = beginning.toLowerCase(Locale.ROOT);
        return em.createNativeQuery(
                        "SELECT * FROM users.profile WHERE name_to_find ~>=~ ?1 AND name_to_find ~<~ ?2"
                                + " ORDER BY name_to_find USING ~<~, person_id LIMIT ?3",
                        Profile.class)
                .setParameter(1, name)
                .setParameter(2, TextPrefix.endOf(name))
                .setParameter(3, most)
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
