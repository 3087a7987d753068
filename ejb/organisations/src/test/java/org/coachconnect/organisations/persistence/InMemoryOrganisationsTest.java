package org.coachconnect.organisations.persistence;

import java.util.function.Function;
import org.coachconnect.organisations.application.InMemoryOrganisations;
import org.coachconnect.organisations.domain.Organisations;

class InMemoryOrganisationsTest extends OrganisationsContract {
    private final Organisations organisations = new InMemoryOrganisations();

    @Override
    <T> T work(Function<Organisations, T> work) {
        return work.apply(organisations);
    }
}
