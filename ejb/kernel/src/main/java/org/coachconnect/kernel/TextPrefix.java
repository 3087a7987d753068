package org.coachconnect.kernel;

/**
 * A search for texts that begin with another, as a range of PostgreSQL's {@code text_pattern_ops}. LIKE would say the same,
 * but it is not leakproof: inside the fence no index answers it.
 */
public final class TextPrefix {
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private TextPrefix() {}

    /** Greater than everything that begins with the text. */
    public static String endOf(String text) {
        return text + LAST_CHARACTER;
    }
}
