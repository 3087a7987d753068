package org.coachconnect.organisations.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Scope;
import org.coachconnect.organisations.CreateOrganisation;
import org.coachconnect.organisations.OrganisationFacade;
import org.coachconnect.organisations.OrganisationView;
import org.coachconnect.organisations.SlugTaken;
import org.coachconnect.organisations.domain.Organisation;
import org.coachconnect.organisations.domain.Organisations;
import org.coachconnect.platform.OrganisationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The organisation use cases. They work in the platform's scope on purpose: which organisation a visitor belongs to is asked
 * before one is in scope, and what is told of an organisation here is public.
 */
@Stateless
@OrganisationScoped
public class OrganisationFacadeBean implements OrganisationFacade {
    @Inject
    private Organisations organisations;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "coachconnect.default-organisation", defaultValue = "arena")
    private String defaultSlug;

    public OrganisationFacadeBean() {}

    OrganisationFacadeBean(Organisations organisations, Clock clock, String defaultSlug) {
        this.organisations = organisations;
        this.clock = clock;
        this.defaultSlug = defaultSlug;
    }

    @Override
    public OrganisationView defaultOrganisation() {
        return Scope.platform(() -> view(organisations.bySlug(defaultSlug).orElseGet(this::foundDefault)));
    }

    @Override
    public OrganisationView bySlug(String slug) {
        return Scope.platform(() -> view(organisations.bySlug(slug).orElseThrow(OrganisationFacadeBean::missing)));
    }

    @Override
    public OrganisationView find(UUID organisationId) {
        return Scope.platform(
                () -> view(organisations.find(organisationId).orElseThrow(OrganisationFacadeBean::missing)));
    }

    @Override
    public Page<OrganisationView> list(PageRequest page) {
        return Scope.platform(() -> Page.of(
                        organisations.after(page.after().orElse(""), page.limitPlusOne()), page, Organisation::slug)
                .map(OrganisationFacadeBean::view));
    }

    @Override
    public OrganisationView create(CreateOrganisation command) {
        Organisation organisation = Organisation.found(command.slug(), command.name(), clock.instant());
        return Scope.platform(() -> {
            if (!organisations.add(organisation)) {
                throw new SlugTaken();
            }
            return view(organisation);
        });
    }

    /** Two nodes may start at once: the one that comes second takes what the first has made. */
    private Organisation foundDefault() {
        Organisation made = Organisation.found(defaultSlug, capitalised(defaultSlug), clock.instant());
        return organisations.add(made)
                ? made
                : organisations.bySlug(defaultSlug).orElseThrow();
    }

    private static String capitalised(String slug) {
        return Character.toUpperCase(slug.charAt(0)) + slug.substring(1);
    }

    private static NotFound missing() {
        return new NotFound("organisation");
    }

    private static OrganisationView view(Organisation organisation) {
        return new OrganisationView(
                organisation.id(), organisation.slug(), organisation.name(), organisation.createdAt());
    }
}
