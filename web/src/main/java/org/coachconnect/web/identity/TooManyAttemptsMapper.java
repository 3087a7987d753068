package org.coachconnect.web.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.coachconnect.identity.TooManyAttempts;
import org.coachconnect.web.problems.ProblemMapper;

/** Says in the header, too, how long to wait; everything else is the one error path's. */
@Provider
public class TooManyAttemptsMapper implements ExceptionMapper<TooManyAttempts> {
    @Inject
    private ProblemMapper mapper;

    @Override
    public Response toResponse(TooManyAttempts failure) {
        Response response = mapper.toResponse(failure);
        response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, failure.retryAfterSeconds());
        return response;
    }
}
