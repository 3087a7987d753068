package org.coachconnect.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of found coaches.
 *
 * @param total how many match on all pages
 * @param nextCursor null on the last page
 */
public record CoachResults(
        List<CoachHit> items,
        Facets facets,
        long total,
        @Nullable String nextCursor) {
    public CoachResults {
        items = List.copyOf(items);
    }
}
