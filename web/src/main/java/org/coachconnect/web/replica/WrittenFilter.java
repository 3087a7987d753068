package org.coachconnect.web.replica;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.coachconnect.kernel.Caller;
import org.coachconnect.replica.ReplicaReads;
import org.coachconnect.web.problems.Problem;
import org.coachconnect.web.security.RequestCaller;

/** Notes who may have written before they get their answer, refused or not. */
@Provider
public class WrittenFilter implements ContainerResponseFilter {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    private RequestCaller caller;

    @Inject
    private ReplicaReads reads;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (READING.contains(request.getMethod())) {
            return;
        }
        if (response.getEntity() instanceof Problem problem && problem.leavesOpenWhatWasWritten()) {
            reads.mayHaveWritten();
        } else {
            caller.find().map(Caller::personId).ifPresent(reads::wrote);
        }
    }
}
