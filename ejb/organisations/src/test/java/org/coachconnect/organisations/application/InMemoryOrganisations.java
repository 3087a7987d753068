package org.coachconnect.organisations.application;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.coachconnect.organisations.domain.Organisation;
import org.coachconnect.organisations.domain.Organisations;

/** Organisations by slug, all of them in scope. */
public final class InMemoryOrganisations implements Organisations {
    private final TreeMap<String, Organisation> bySlug = new TreeMap<>();

    @Override
    public Optional<Organisation> find(UUID id) {
        return bySlug.values().stream().filter(o -> o.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Organisation> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    @Override
    public List<Organisation> after(String slug, int most) {
        return bySlug.tailMap(slug, false).values().stream().limit(most).toList();
    }

    @Override
    public boolean add(Organisation organisation) {
        return bySlug.putIfAbsent(organisation.slug(), organisation) == null;
    }
}
