package org.coachconnect.web.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.coachconnect.kernel.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem.
 *
 * @param type stable: {@code /problems/<slug>}
 * @param title the same for every problem of the type
 * @param detail what happened this time and what to do
 * @param errors the fields at fault, if any
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String slug, String detail, List<FieldError> errors) {
        return new Problem("/problems/" + slug, title(slug), status, detail, null, errors);
    }

    static Problem of(int status, String slug, String detail) {
        return of(status, slug, detail, List.of());
    }

    Problem at(String path) {
        return new Problem(type, title, status, detail, path, errors);
    }

    private static String title(String slug) {
        String words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
