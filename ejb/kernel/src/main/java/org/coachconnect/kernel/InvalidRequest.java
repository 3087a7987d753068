package org.coachconnect.kernel;

import java.util.List;

/** The request is well-formed but a value in it cannot be used; the field at fault is named. */
public class InvalidRequest extends DomainException {
    private static final long serialVersionUID = 1L;

    public InvalidRequest(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    public InvalidRequest(List<FieldError> errors) {
        super(
                Kind.INVALID,
                "validation-failed",
                errors.size() == 1 ? errors.get(0).message() : "Some fields need a correction.",
                errors);
    }
}
