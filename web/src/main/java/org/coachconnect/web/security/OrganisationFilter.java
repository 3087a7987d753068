package org.coachconnect.web.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Scope;

/**
 * Puts each request into the scope of its organisation: the caller's, or for visitors the one this installation shows to the
 * public. Entered again at the start of every request, so nothing is left over from the thread's last one.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 10)
public class OrganisationFilter implements ContainerRequestFilter, ContainerResponseFilter {
    @Inject
    private RequestCaller caller;

    @Inject
    private PublicOrganisation publicOrganisation;

    @Override
    public void filter(ContainerRequestContext request) {
        Scope.enter(caller.find().map(Caller::organisationId).orElseGet(publicOrganisation::id));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Scope.leave();
    }
}
