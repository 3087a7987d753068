package org.coachconnect.web.security;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.coachconnect.kernel.Scope;
import org.coachconnect.organisations.OrganisationFacade;
import org.jspecify.annotations.Nullable;

/** The organisation that visitors see; it never changes while the server runs, so it is looked up once. */
@ApplicationScoped
public class PublicOrganisation {
    @EJB
    private OrganisationFacade organisations;

    private volatile @Nullable UUID id;

    public UUID id() {
        UUID known = id;
        if (known == null) {
            Supplier<UUID> lookUp = () -> organisations.defaultOrganisation().id();
            known = Scope.platform(lookUp);
            id = known;
        }
        return known;
    }
}
