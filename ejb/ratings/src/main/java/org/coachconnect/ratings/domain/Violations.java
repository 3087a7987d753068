package org.coachconnect.ratings.domain;

import java.util.ArrayList;
import java.util.List;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Collects all that is wrong with a request, so that the person can correct it in one go. */
final class Violations {
    private static final int MAX_STARS = 5;

    private final List<FieldError> errors = new ArrayList<>();

    Violations stars(@Nullable Integer stars, String field) {
        if (stars != null && (stars < 1 || stars > MAX_STARS)) {
            errors.add(new FieldError(field, "Use 1 to " + MAX_STARS + "."));
        }
        return this;
    }

    Violations text(@Nullable String text, int max, String field) {
        if (text != null && (text.isBlank() || text.length() > max)) {
            errors.add(new FieldError(field, "Use 1 to " + max + " characters."));
        }
        return this;
    }

    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
    }
}
