package org.coachconnect.search.application;

import java.util.List;
import java.util.UUID;
import org.coachconnect.search.Facets;
import org.coachconnect.search.FindCoaches;
import org.coachconnect.search.Suggestion;
import org.coachconnect.search.domain.CoachDocument;
import org.jspecify.annotations.Nullable;

/** Answers searches from what it was given; holds nothing that the documents do not. */
public interface CoachIndex {
    /** Takes over listed documents and forgets those no longer listed; they are found as soon as this returns. */
    void update(List<CoachDocument> documents);

    /** @param offset how many hits to leave out, for later pages */
    Found search(UUID organisationId, FindCoaches query, int offset);

    List<Suggestion> suggest(UUID organisationId, String text, int most);

    /** What a search found; at most one hit more than the page holds. */
    record Found(List<Hit> hits, Facets facets, long total) {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /** A found coach. */
    record Hit(
            UUID coachId,
            @Nullable Double distanceKm,
            @Nullable String highlight) {}
}
