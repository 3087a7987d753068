package org.coachconnect.kernel;

/** Patterns for SQL's LIKE with backslash as the escape character. */
public final class LikePattern {
    private LikePattern() {}

    /** What begins with exactly this text: its own percent signs, underscores and backslashes mean themselves. */
    public static String beginningWith(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
