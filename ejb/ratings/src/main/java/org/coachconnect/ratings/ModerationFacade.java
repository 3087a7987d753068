package org.coachconnect.ratings;

import jakarta.ejb.Local;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;

/** What administrators of the platform do about reported ratings, in every organisation. */
@Local
public interface ModerationFacade {
    /** The reports that wait for a decision, oldest first. */
    Page<ReportView> reports(Caller admin, PageRequest page);

    /**
     * Takes a rating out of sight and out of the coach's sums, and closes its reports. Doing it twice is no error.
     *
     * @param reason kept for the record, 1 to 1000 characters
     */
    void hide(Caller admin, UUID ratingId, String reason);

    /** Leaves a rating as it is and closes its reports. */
    void keep(Caller admin, UUID ratingId);
}
