package org.coachconnect.search;

import jakarta.ejb.Local;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finding coaches within the organisation of the current {@link org.coachconnect.kernel.Scope}. */
@Local
public interface SearchFacade {
    /**
     * The coaches that match, with facets and the total. Only coaches with something to book are listed. A text that matches
     * nobody as written is tried again with typing errors allowed.
     */
    CoachResults coaches(FindCoaches query);

    /**
     * What the person may be about to type: games and coaches whose name has a word that starts with the text.
     *
     * @return at most ten; none for a blank text
     */
    List<Suggestion> suggest(@Nullable String text);

    /**
     * What was searched for on the whole platform, most frequent first; for administrators.
     *
     * @param days how far back to look, 1 to 90
     * @param limit how many queries in each list, 1 to 100
     * @throws org.coachconnect.kernel.InvalidRequest for another number of days or limit
     */
    SearchAnalytics analytics(int days, int limit);
}
