package org.coachconnect.organisations;

import jakarta.ejb.Local;
import java.util.UUID;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;

/** The organisations of this installation. May be asked before an organisation is in scope. */
@Local
public interface OrganisationFacade {
    /** The organisation newcomers join ({@code coachconnect.default-organisation}); made when it is first asked for. */
    OrganisationView defaultOrganisation();

    /** @throws NotFound when no organisation has the slug */
    OrganisationView bySlug(String slug);

    /** @throws NotFound when there is none of the id */
    OrganisationView find(UUID organisationId);

    /** All organisations by slug, for platform administrators. */
    Page<OrganisationView> list(PageRequest page);

    /**
     * Founds an organisation.
     *
     * @throws SlugTaken (409) when another one has the slug
     * @throws org.coachconnect.kernel.InvalidRequest for a slug that is no DNS label or a blank name
     */
    OrganisationView create(CreateOrganisation command);
}
