package org.coachconnect.organisations.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.organisations.domain.Organisation;
import org.coachconnect.organisations.domain.Organisations;
import org.coachconnect.platform.OrganisationScoped;

/** Table {@code organisations.organisation}; scoped itself, because its facade changes the scope around each call. */
@ApplicationScoped
@OrganisationScoped
public class JpaOrganisations implements Organisations {
    @PersistenceContext(unitName = "organisations")
    private EntityManager em;

    protected JpaOrganisations() {}

    JpaOrganisations(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Organisation> find(UUID id) {
        return Optional.ofNullable(em.find(Organisation.class, id));
    }

    @Override
    public Optional<Organisation> bySlug(String slug) {
        return em.createQuery("SELECT o FROM Organisation o WHERE o.slug = ?1", Organisation.class)
                .setParameter(1, slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Organisation> after(String slug, int most) {
        return em.createQuery("SELECT o FROM Organisation o WHERE o.slug > ?1 ORDER BY o.slug", Organisation.class)
                .setParameter(1, slug)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public boolean add(Organisation organisation) {
        return em.createNativeQuery("INSERT INTO organisations.organisation (id, slug, name, created_at)"
                                + " VALUES (?, ?, ?, ?) ON CONFLICT (slug) DO NOTHING")
                        .setParameter(1, organisation.id())
                        .setParameter(2, organisation.slug())
                        .setParameter(3, organisation.name())
                        .setParameter(4, organisation.createdAt().atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }
}
