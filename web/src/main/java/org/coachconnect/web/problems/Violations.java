package org.coachconnect.web.problems;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coachconnect.kernel.FieldError;

/** Bean Validation's findings under the names that the client sent. */
final class Violations {
    private Violations() {}

    static Problem problem(ConstraintViolationException e) {
        List<FieldError> errors = e.getConstraintViolations().stream()
                .map(v -> new FieldError(field(v), String.valueOf(v.getMessage())))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
        return Problem.of(400, "validation-failed", "Some fields need a correction.", errors);
    }

    /** The path below the request body; for a parameter of its own, the parameter's name. */
    private static String field(ConstraintViolation<?> violation) {
        List<String> properties = new ArrayList<>();
        String parameter = "body";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(properties, node);
            }
        }
        return properties.isEmpty() ? parameter : String.join(".", properties);
    }

    private static void append(List<String> properties, Path.Node node) {
        if (node.isInIterable() && node.getIndex() != null && !properties.isEmpty()) {
            int last = properties.size() - 1;
            properties.set(last, properties.get(last) + "[" + node.getIndex() + "]");
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            properties.add(node.getName());
        }
    }
}
