package org.coachconnect.coaches.domain;

import java.util.ArrayList;
import java.util.List;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.InvalidRequest;

/** Collects all that is wrong with a request, so that the person can correct it in one go. */
final class Violations {
    private final List<FieldError> errors = new ArrayList<>();

    Violations require(boolean condition, String field, String message) {
        if (!condition) {
            errors.add(new FieldError(field, message));
        }
        return this;
    }

    Violations text(String value, int min, int max, String field) {
        int length = value.strip().length();
        return require(
                length >= min && value.length() <= max,
                field,
                min == 0 ? "Use at most " + max + " characters." : "Use " + min + " to " + max + " characters.");
    }

    Violations range(long value, long min, long max, String field) {
        return require(value >= min && value <= max, field, "Use a number from " + min + " to " + max + ".");
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
    }
}
