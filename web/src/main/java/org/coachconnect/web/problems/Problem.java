package org.coachconnect.web.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem.
 *
 * @param type stable: {@code /problems/<slug>}
 * @param title the same for every problem of the type
 * @param detail what happened this time and what to do
 * @param errors the fields at fault, if any
 * @param requestId finds the request in our logs
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<FieldError> errors,
        @Nullable String requestId) {
    public static final String MEDIA_TYPE = "application/problem+json";
    static final String DATABASE_UNAVAILABLE = "database-unavailable";
    private static final String TYPES = "/problems/";

    static Problem of(int status, String slug, String detail, List<FieldError> errors) {
        return new Problem(TYPES + slug, title(slug), status, detail, null, errors, null);
    }

    static Problem of(int status, String slug, String detail) {
        return of(status, slug, detail, List.of());
    }

    /** Whether the database gave no answer, so that what the request wrote may or may not be there. */
    public boolean leavesOpenWhatWasWritten() {
        return type.equals(TYPES + DATABASE_UNAVAILABLE);
    }

    /** As the answer to the current request. */
    public Problem at(String path) {
        return new Problem(
                type, title, status, detail, path, errors, RequestId.current().orElse(null));
    }

    private static String title(String slug) {
        String words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
