package org.coachconnect.organisations.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.organisations.CreateOrganisation;
import org.coachconnect.organisations.OrganisationView;
import org.coachconnect.organisations.SlugTaken;
import org.coachconnect.testing.SettableClock;
import org.junit.jupiter.api.Test;

class OrganisationFacadeBeanTest {
    private final OrganisationFacadeBean facade =
            new OrganisationFacadeBean(new InMemoryOrganisations(), SettableClock.at("2026-03-01T10:00:00Z"), "arena");

    @Test
    void makesTheDefaultOrganisationOnce() {
        OrganisationView first = facade.defaultOrganisation();

        assertThat(first.slug()).isEqualTo("arena");
        assertThat(first.name()).isEqualTo("Arena");
        assertThat(facade.defaultOrganisation()).isEqualTo(first);
    }

    @Test
    void findsWhatWasFounded() {
        OrganisationView owls = facade.create(new CreateOrganisation("owls", "Owls"));

        assertThat(facade.find(owls.id())).isEqualTo(owls);
        assertThat(facade.bySlug("owls")).isEqualTo(owls);
    }

    @Test
    void refusesASlugThatIsTaken() {
        facade.create(new CreateOrganisation("owls", "Owls"));

        assertThatExceptionOfType(SlugTaken.class)
                .isThrownBy(() -> facade.create(new CreateOrganisation("owls", "Other")))
                .satisfies(e -> assertThat(e.errors().get(0).field()).isEqualTo("slug"));
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> facade.find(UUID.randomUUID()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> facade.bySlug("nobody"));
    }

    @Test
    void listsPageByPage() {
        for (String slug : new String[] {"cc", "aa", "bb"}) {
            facade.create(new CreateOrganisation(slug, slug));
        }

        Page<OrganisationView> first = facade.list(new PageRequest(2, null));
        Page<OrganisationView> second = facade.list(new PageRequest(2, first.nextCursor()));

        assertThat(first.items()).extracting(OrganisationView::slug).containsExactly("aa", "bb");
        assertThat(second.items()).extracting(OrganisationView::slug).containsExactly("cc");
        assertThat(second.nextCursor()).isNull();
    }
}
