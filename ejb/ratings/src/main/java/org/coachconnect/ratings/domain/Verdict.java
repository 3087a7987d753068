package org.coachconnect.ratings.domain;

import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of a session: stars and aspects 1 to 5, a comment of at most 2000 characters.
 *
 * @throws org.coachconnect.kernel.InvalidRequest naming every field at fault
 */
public record Verdict(
        int stars,
        @Nullable Integer communication,
        @Nullable Integer knowledge,
        @Nullable Integer preparation,
        @Nullable String comment) {
    private static final int MAX_COMMENT = 2000;

    public Verdict {
        comment = comment == null || comment.isBlank() ? null : comment.strip();
        new Violations()
                .stars(stars, "stars")
                .stars(communication, "aspects.communication")
                .stars(knowledge, "aspects.knowledge")
                .stars(preparation, "aspects.preparation")
                .text(comment, MAX_COMMENT, "comment")
                .throwIfAny();
    }
}
