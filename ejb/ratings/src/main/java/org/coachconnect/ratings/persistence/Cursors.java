package org.coachconnect.ratings.persistence;

import java.util.UUID;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.PageRequest;

/** Reads the ids that the pages of this context are keyed by. */
final class Cursors {
    private Cursors() {}

    static UUID idAfter(PageRequest page, UUID first) {
        try {
            return page.after().map(UUID::fromString).orElse(first);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest("cursor", "Use the nextCursor of the page before, unchanged.");
        }
    }
}
