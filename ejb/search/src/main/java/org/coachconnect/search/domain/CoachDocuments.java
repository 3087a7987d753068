package org.coachconnect.search.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The coach documents of the organisation in scope. */
public interface CoachDocuments {
    /** The document of a coach, locked until the end of the transaction; an empty one is made where there is none. */
    CoachDocument open(UUID coachId, UUID organisationId);

    /** Those of the documents that exist, in any order. */
    List<CoachDocument> withIds(Collection<UUID> coachIds);

    /**
     * A mark for {@link #changedSince}: whatever is not visible now will be found by asking with this mark later. Ask for the
     * mark before the rows.
     */
    long mark();

    /**
     * Documents changed by transactions that had not ended when the mark was taken; 0 asks for all.
     *
     * @param after the last coach id of the batch before
     * @return in the order of coach ids
     */
    List<CoachDocument> changedSince(long mark, UUID after, int most);
}
