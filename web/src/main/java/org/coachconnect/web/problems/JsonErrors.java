package org.coachconnect.web.problems;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.FieldError;
import org.jspecify.annotations.Nullable;

/** What is wrong with a JSON body, in words for its sender and never in the parser's. */
final class JsonErrors {
    private JsonErrors() {}

    static Problem problem(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return field(unknown, "unknown-field", "This field is not known here; leave it out.");
        }
        if (e instanceof ValueInstantiationException broken && broken.getCause() instanceof DomainException rule) {
            return field(broken, "validation-failed", rule.detail());
        }
        if (e instanceof InvalidFormatException format) {
            return field(format, "validation-failed", expected(format.getTargetType()));
        }
        if (e instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return field(mismatch, "validation-failed", expected(mismatch.getTargetType()));
        }
        if (e instanceof StreamConstraintsException) {
            return Problem.of(400, "malformed-json", "The JSON is nested too deeply or has values that are too long.");
        }
        return Problem.of(400, "malformed-json", "The body is not valid JSON" + place(e) + ".");
    }

    private static Problem field(JsonMappingException e, String slug, String message) {
        String path = path(e);
        return Problem.of(400, slug, path + ": " + message, List.of(new FieldError(path, message)));
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "This value has the wrong type.";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "Use one of ", "."));
        }
        if (type == UUID.class) {
            return "Use the id as it was given, a UUID.";
        }
        if (type == Instant.class) {
            return "Use an ISO 8601 instant such as 2026-12-01T18:00:00Z.";
        }
        if (type == LocalDate.class) {
            return "Use a date such as 2026-12-01.";
        }
        if (type == LocalTime.class) {
            return "Use a time such as 18:00.";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "Use true or false.";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "Use a number.";
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return "Use a list.";
        }
        return type == String.class ? "Use a text." : "Use an object with the fields of the documentation.";
    }

    private static String place(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }
}
