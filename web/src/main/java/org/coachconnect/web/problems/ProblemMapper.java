package org.coachconnect.web.problems;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The one exception mapper. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        Problem problem = Problems.of(failure).at(uri.getRequestUri().getPath());
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        Problems.retryAfterSeconds(failure, problem)
                .ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return response.build();
    }
}
