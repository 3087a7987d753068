package org.coachconnect.search.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.coachconnect.search.Facets;
import org.coachconnect.search.FindCoaches;
import org.coachconnect.search.Suggestion;
import org.coachconnect.search.domain.CoachDocument;

/** An index that remembers what it was given and finds all of it. */
final class RememberingIndex implements CoachIndex {
    static final Facets NO_FACETS = new Facets(List.of(), List.of(), List.of(), List.of());

    final List<UUID> updates = new ArrayList<>();
    final List<UUID> found = new ArrayList<>();
    boolean broken;

    @Override
    public void update(List<CoachDocument> documents) {
        if (broken) {
            throw new IllegalStateException("disk full");
        }
        documents.forEach(document -> updates.add(document.coachId()));
    }

    @Override
    public Found search(UUID organisationId, FindCoaches query, int offset) {
        List<Hit> hits = found.stream()
                .skip(offset)
                .limit(query.page().limitPlusOne())
                .map(id -> new Hit(id, 1.5, "<em>x</em>"))
                .toList();
        return new Found(hits, NO_FACETS, found.size());
    }

    @Override
    public List<Suggestion> suggest(UUID organisationId, String text, int most) {
        return List.of(new Suggestion(text, Suggestion.Kind.GAME));
    }
}
