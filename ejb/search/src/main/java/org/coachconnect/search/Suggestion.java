package org.coachconnect.search;

/** A completion of what is being typed. */
public record Suggestion(String text, Kind kind) {
    /** What the text names. */
    public enum Kind {
        COACH,
        GAME
    }
}
