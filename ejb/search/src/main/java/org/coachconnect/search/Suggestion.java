package org.coachconnect.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A completion of what is being typed. */
public record Suggestion(String text, Kind kind) {
    /** What the text names. */
    @Schema(name = "SuggestionKind")
    public enum Kind {
        COACH,
        GAME
    }
}
