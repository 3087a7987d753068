package org.coachconnect.web.problems;

import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes validation failures away from the JAX-RS implementation's own mapper, which answers in plain text. */
@Provider
public class ValidationProblemMapper implements ExceptionMapper<ValidationException> {
    @Inject
    private ProblemMapper mapper;

    @Override
    public Response toResponse(ValidationException failure) {
        return mapper.toResponse(failure);
    }
}
