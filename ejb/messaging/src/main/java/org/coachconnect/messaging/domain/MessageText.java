package org.coachconnect.messaging.domain;

import java.nio.charset.StandardCharsets;
import org.coachconnect.kernel.InvalidRequest;

/** The text of a message: plain, not blank, at most {@value #MAX_CHARACTERS} characters, and storable. */
public record MessageText(String value) {
    public static final int MAX_CHARACTERS = 4000;

    public MessageText {
        if (value.isBlank()) {
            throw new InvalidRequest("body", "Write something.");
        }
        if (value.codePointCount(0, value.length()) > MAX_CHARACTERS) {
            throw new InvalidRequest("body", "Write at most " + MAX_CHARACTERS + " characters.");
        }
        if (value.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw new InvalidRequest("body", "The text holds characters that are no text.");
        }
    }
}
