package org.coachconnect.web.problems;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Gives the answers that the container itself refuses with (no token, wrong role) their problem. */
@Provider
public class BareErrorFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || response.getEntity() instanceof Problem) {
            return;
        }
        int status = response.getStatus() == 403 && request.getSecurityContext().getUserPrincipal() == null
                ? 401
                : response.getStatus();
        response.setStatus(status);
        response.setEntity(
                Problems.ofStatus(status)
                        .at(request.getUriInfo().getRequestUri().getPath()),
                null,
                MediaType.valueOf(Problem.MEDIA_TYPE));
        if (status == 401) {
            response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
    }
}
