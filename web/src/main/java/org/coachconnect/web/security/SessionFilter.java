package org.coachconnect.web.security;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.coachconnect.identity.IdentityFacade;
import org.coachconnect.identity.SignInRequired;

/** Refuses an access token whose session was ended, on whichever node; what everybody may call stays open. */
@Provider
@Priority(Priorities.AUTHENTICATION + 20)
public class SessionFilter implements ContainerRequestFilter {
    @EJB
    private IdentityFacade identity;

    @Inject
    private RequestCaller caller;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
                && caller.session()
                        .filter(session -> !identity.isSessionLive(session))
                        .isPresent()) {
            throw new SignInRequired();
        }
    }
}
