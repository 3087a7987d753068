package org.coachconnect.identity.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.organisations.CreateOrganisation;
import org.coachconnect.organisations.OrganisationFacade;
import org.coachconnect.organisations.OrganisationView;

/** Organisations in a map, with a default one. */
final class FakeOrganisations implements OrganisationFacade {
    private final Map<UUID, OrganisationView> byId = new LinkedHashMap<>();
    private final OrganisationView arena = create(new CreateOrganisation("arena", "Arena"));

    @Override
    public OrganisationView defaultOrganisation() {
        return arena;
    }

    @Override
    public OrganisationView bySlug(String slug) {
        return byId.values().stream()
                .filter(o -> o.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation"));
    }

    @Override
    public OrganisationView find(UUID organisationId) {
        return Optional.ofNullable(byId.get(organisationId)).orElseThrow(() -> new NotFound("organisation"));
    }

    @Override
    public Page<OrganisationView> list(PageRequest page) {
        return new Page<>(byId.values().stream().toList(), null);
    }

    @Override
    public OrganisationView create(CreateOrganisation command) {
        OrganisationView view = new OrganisationView(UUID.randomUUID(), command.slug(), command.name(), Instant.EPOCH);
        byId.put(view.id(), view);
        return view;
    }
}
