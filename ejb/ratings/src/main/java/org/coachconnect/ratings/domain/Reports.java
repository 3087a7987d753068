package org.coachconnect.ratings.domain;

import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.PageRequest;

/** The reports in scope. */
public interface Reports {
    /** Keeps the report unless this person has reported the rating before. */
    void add(Report report);

    List<Report> openOf(UUID ratingId);

    /** Open ones, oldest first, one row more than the page holds; the cursor is the id. */
    List<Report> open(PageRequest page);
}
